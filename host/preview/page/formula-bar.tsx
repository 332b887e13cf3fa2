/** The name box, which goes where one types, and the content of the active cell. */
import { blockName, parseBlock, spotName } from './blocks';
import { editInside, typed } from './editing';
import { onKey } from './keys';
import { inputAt } from './moves';
import { type Screen, type ScreenState, selectedBlock } from './screen';

export function FormulaBar({ screen, state }: { readonly screen: Screen; readonly state: ScreenState }) {
  const { edit, anchor, view } = state;
  const { sheet } = view;
  const goTo = (text: string) => {
    const block = parseBlock(text, { rows: sheet.rows.length, columns: sheet.columns.length });
    if (block) {
      screen.selectBlock(block);
    }
    screen.focusGrid();
  };
  const alone = spotName(anchor);
  const block = selectedBlock(state);
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label="Zone de nom"
        value={block.top === anchor.row && block.bottom === anchor.row ? alone : blockName(block)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            goTo(event.currentTarget.value);
          } else if (event.key === 'Escape') {
            screen.focusGrid();
          }
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        class="formula"
        aria-label="Barre de formule"
        rows={1}
        spellcheck={false}
        value={edit && edit.mode !== 'choosing' ? edit.text : inputAt(sheet, anchor)}
        onFocus={() => {
          if (!edit) {
            editInside(screen, true);
          } else if (!edit.inBar) {
            screen.change({ edit: { ...edit, mode: 'inside', inBar: true, pointed: null } });
          }
        }}
        onInput={(event) => typed(screen, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (onKey(screen, event)) {
            event.preventDefault();
          }
        }}
      />
    </div>
  );
}
