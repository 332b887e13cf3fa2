/** The few tools that serve here, as symbols with their names in tooltips. */
import * as commands from './commands';
import type { Screen, ScreenState } from './screen';

/** Shapes on a 24 × 24 grid, drawn with a line. */
const SHAPES = {
  undo: 'M9 7L5 11l4 4M5 11h9a5 5 0 0 1 0 10h-3',
  fill: 'M6 4h12M12 8v11m-5-5l5 5 5-5',
  above: 'M5 15h14v5H5zM12 11V3m-4 4h8',
  below: 'M5 4h14v5H5zM12 13v8m-4-4h8',
  remove: 'M5 10h14v5H5zM8 3l8 4m0-4L8 7M8 18l8 4m0-4l-8 4',
  up: 'M5 16h14v4H5zM12 13V4m-4 4l4-4 4 4',
  down: 'M5 4h14v4H5zM12 11v9m-4-4l4 4 4-4',
  ascending: 'M7 4v16m-3-3l3 3 3-3M14 6h2m-2 6h4m-4 6h6',
  descending: 'M7 4v16m-3-3l3 3 3-3M14 6h6m-6 6h4m-4 6h2',
} as const;

interface Tool {
  readonly name: string;
  readonly shape: keyof typeof SHAPES;
  readonly run: () => void;
  readonly disabled?: boolean;
}

export function Toolbar({ screen, state }: { readonly screen: Screen; readonly state: ScreenState }) {
  const tools: (Tool | null)[] = [
    {
      name: 'Annuler (Ctrl+Z)',
      shape: 'undo',
      disabled: !state.view.canUndo,
      run: () => commands.undo(screen),
    },
    null,
    { name: 'Remplir vers le bas (Ctrl+D)', shape: 'fill', run: () => commands.fillDown(screen) },
    null,
    { name: 'Insérer une ligne au-dessus', shape: 'above', run: () => commands.insertRows(screen, 'above') },
    { name: 'Insérer une ligne en dessous', shape: 'below', run: () => commands.insertRows(screen, 'below') },
    { name: 'Supprimer la ligne', shape: 'remove', run: () => commands.deleteRows(screen) },
    { name: 'Déplacer la ligne vers le haut', shape: 'up', run: () => commands.moveRows(screen, -1) },
    { name: 'Déplacer la ligne vers le bas', shape: 'down', run: () => commands.moveRows(screen, 1) },
    null,
    { name: 'Trier la plage (A à Z)', shape: 'ascending', run: () => commands.sort(screen, true) },
    { name: 'Trier la plage (Z à A)', shape: 'descending', run: () => commands.sort(screen, false) },
  ];
  return (
    <div class="toolbar" role="toolbar" aria-label="Outils">
      {tools.map((tool, index) =>
        tool ? (
          <button
            key={tool.name}
            type="button"
            title={tool.name}
            aria-label={tool.name}
            disabled={tool.disabled ?? false}
            onMouseDown={(event) => event.preventDefault()}
            onClick={tool.run}
          >
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
              <path d={SHAPES[tool.shape]} />
            </svg>
          </button>
        ) : (
          <i key={`separator-${index}`} />
        ),
      )}
    </div>
  );
}
