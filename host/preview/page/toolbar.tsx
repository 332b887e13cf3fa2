/** The few tools that serve here, as symbols with their names in tooltips. */
import { COMMANDS, type Command, type CommandId, isEnabled } from './commands';
import type { Screen } from './screen';

/** Commands and their shapes on a 24 × 24 grid, drawn with a line. A null item is a separator. */
const TOOLS: readonly (readonly [CommandId, string] | null)[] = [
  ['undo', 'M9 7L5 11l4 4M5 11h9a5 5 0 0 1 0 10h-3'],
  null,
  ['fillDown', 'M6 4h12M12 8v11m-5-5l5 5 5-5'],
  null,
  ['insertAbove', 'M5 15h14v5H5zM12 11V3m-4 4h8'],
  ['insertBelow', 'M5 4h14v5H5zM12 13v8m-4-4h8'],
  ['deleteRows', 'M5 10h14v5H5zM8 3l8 4m0-4L8 7M8 18l8 4m0-4l-8 4'],
  ['moveUp', 'M5 16h14v4H5zM12 13V4m-4 4l4-4 4 4'],
  ['moveDown', 'M5 4h14v4H5zM12 11v9m-4-4l4 4 4-4'],
  null,
  ['sortAscending', 'M7 4v16m-3-3l3 3 3-3M14 6h2m-2 6h4m-4 6h6'],
  ['sortDescending', 'M7 4v16m-3-3l3 3 3-3M14 6h6m-6 6h4m-4 6h2'],
];

export function Toolbar({ screen }: { readonly screen: Screen }) {
  return (
    <div class="toolbar" role="toolbar" aria-label="Outils">
      {TOOLS.map((tool, index) =>
        tool ? (
          <Tool key={tool[0]} screen={screen} command={COMMANDS[tool[0]]} shape={tool[1]} />
        ) : (
          <i key={`separator-${index}`} />
        ),
      )}
    </div>
  );
}

interface ToolProps {
  readonly screen: Screen;
  readonly command: Command;
  readonly shape: string;
}

function Tool({ screen, command, shape }: ToolProps) {
  const label = command.label(screen);
  const name = command.hint === undefined ? label : `${label} (${command.hint})`;
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      disabled={!isEnabled(command, screen)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => command.run(screen)}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  );
}
