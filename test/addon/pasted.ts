import { readCommuneList } from '../../src/communes/commune-list';
import type { ListedLine, ListProblem, ListTarget } from '../../src/communes/listed';
import { ownSheetAsList } from '../../src/communes/own-sheet';
import type { ListAdded, ListedState } from '../../src/contract/list';
import type { Result } from '../../src/contract/result';

type Call = (name: string, ...args: unknown[]) => unknown;

/** The lines that a text holds by itself. */
export const listed = (text: string): readonly ListedLine[] => readCommuneList(ownSheetAsList(text)).lines;

/** What a person is told once a list is added: by the page that read the text, then by the server. */
export interface Pasted extends ListAdded {
  /** The lines left out by both. */
  readonly problems: readonly ListProblem[];
  readonly notes: readonly string[];
}

/** Adds a text as the page does: read there against what the sheet lists, its communes sent. */
export function addText(call: Call, into: ListTarget, text: string, renamed = false): Result<Pasted> {
  const sheet = call('readListed', into) as Result<ListedState>;
  if (!sheet.ok) return sheet;
  if (sheet.value.status === 'absent') throw new Error('no Territoire sheet');
  const { known, own } = sheet.value;
  const read = readCommuneList(ownSheetAsList(text), known, { into, own });
  if (read.refused !== null) return { ok: false, refusal: { code: 'argument', message: read.refused } };
  const added = call('addListed', into, read.lines, renamed) as Result<ListAdded>;
  if (!added.ok) return added;
  const { problems } = added.value;
  return {
    ok: true,
    value: { ...added.value, problems: [...read.problems, ...problems], notes: read.notes },
  };
}
