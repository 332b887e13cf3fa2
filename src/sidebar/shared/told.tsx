/** What was done, in the server's words: a line each. The region always exists, so that screen readers follow it. */
export function Told({ text }: { readonly text: string }) {
  return (
    <div role="status">
      {text !== '' && (
        <div class="notice" id="told" tabIndex={-1}>
          {text.split('\n').map((line, index) => (
            <p key={index} dir="auto">
              {line}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
