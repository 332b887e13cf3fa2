import type { ComponentChildren } from 'preact';

interface HalvesProps {
  /** The box, and what was understood of its text. */
  readonly source: ComponentChildren;
  /** What it will change. */
  readonly effects: ComponentChildren;
  readonly effectsTitle: ComponentChildren;
}

/** A dialog in which a text is pasted: the text on the left, what it does on the right. */
export function Halves({ source, effects, effectsTitle }: HalvesProps) {
  return (
    <div class="halves">
      <section class="source" aria-labelledby="source-title">
        {source}
      </section>
      <section class="effects" aria-labelledby="effects-title">
        <h2 id="effects-title">{effectsTitle}</h2>
        {effects}
      </section>
    </div>
  );
}

interface PasteBoxProps {
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  /** Why the text as a whole cannot be read, in French; null when it can. */
  readonly refused: string | null;
  readonly onType: (text: string) => void;
}

/** The box that takes the text. */
export function PasteBox({ title, hint, text, refused, onType }: PasteBoxProps) {
  return (
    <>
      <h1 id="source-title">
        <label for="pasted">{title}</label>
      </h1>
      <p class="hint" id="pasted-hint">
        {hint}
      </p>
      <textarea
        id="pasted"
        aria-describedby="pasted-hint"
        spellcheck={false}
        wrap="off"
        dir="auto"
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <div role="alert">
        {refused !== null && text.trim() !== '' && (
          <div class="notice strong">
            <p dir="auto">{refused}</p>
          </div>
        )}
      </div>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly { readonly line: number; readonly text: string; readonly reason?: string }[];
  /** What `line` counts: lines of the text, or columns of one that stands on its side. */
  readonly place?: string;
}

/** Lines shown before the others are counted. */
const SHOWN = 50;

/** Lines of the text, each with the reason that it is left out for. */
export function Lines({ lines, place = 'Ligne' }: LinesProps) {
  const more = lines.length - SHOWN;
  return (
    <ul class="lines">
      {lines.slice(0, SHOWN).map(({ line, text, reason }, index) => (
        <li key={index}>
          <b>
            {place} {line}
          </b>{' '}
          <q dir="auto">{text}</q>
          {reason !== undefined && <span class="reason">{reason}</span>}
        </li>
      ))}
      {more > 0 && <li>et {more} de plus.</li>}
    </ul>
  );
}
