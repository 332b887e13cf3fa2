/** A text of somebody's between French quotes, whatever the direction of its letters. */
export function Quoted({ text }: { readonly text: string }) {
  return (
    <>
      {'« '}
      <span dir="auto">{text}</span>
      {' »'}
    </>
  );
}
