import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  readonly items: readonly ComponentChildren[];
}

/** A list that opens on demand, with its length; nothing where it is empty. */
export function Fold({ title, items }: FoldProps) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({items.length})
      </summary>
      <ul class="texts">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
