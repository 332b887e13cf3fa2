/** The options of `npm start`. */
import { parseArgs } from 'node:util';

export interface Options {
  readonly port: number;
  readonly reset: boolean;
  readonly help: boolean;
}

export const HELP = `npm start -- [--port PORT] [--reset]

  --port PORT  l’adresse sera http://127.0.0.1:PORT (4173 sans cette option)
  --reset      repart d’un seul classeur neuf : les fichiers gardés dans .preview sont perdus`;

/** What the person typed makes no sense; the message says why. */
export class BadOption extends Error {}

export function readOptions(words: readonly string[]): Options {
  const { values } = parsed(words);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new BadOption(`« --port ${values.port} » : le port est un nombre de 1 à 65535.`);
  }
  return { port, reset: values.reset, help: values.help };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string', default: '4173' },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new BadOption(`« ${words.join(' ')} » : option inconnue.\n\n${HELP}`);
  }
}
