/** `npm start`: serves the preview of the built add-on until Ctrl+C. */
import { resolve } from 'node:path';
import type { AddonBundle } from '../../host/index';
import { openPreview } from '../../host/preview/preview';
import { builtAddon } from '../built-addon';
import { BadOption, HELP, readOptions } from './options';

async function start(): Promise<void> {
  const { port, reset, help } = readOptions(process.argv.slice(2));
  if (help) {
    console.log(HELP);
    return;
  }
  const stateFile = resolve('.preview/state.json');
  const preview = await openPreview({ addon: addon(), stateFile, port, reset });
  console.log(`Grille SPPE est ouverte sur ${preview.invitation} (Ctrl+C pour arrêter).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

function addon(): AddonBundle {
  try {
    return builtAddon();
  } catch {
    throw new BadOption('Le complément n’est pas construit. Lancez d’abord « npm run build ».');
  }
}

/** What a person can mend is said in one sentence; anything else is a fault of ours, shown whole. */
function explain(error: unknown): void {
  if (error instanceof BadOption) {
    console.error(error.message);
  } else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const taken = 'port' in error ? Number(error.port) : 4173;
    const next = taken + 1;
    console.error(
      `Le port ${taken} est déjà pris, peut-être par un autre aperçu. Essayez « npm start -- --port ${next} ».`,
    );
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}

start().catch(explain);
