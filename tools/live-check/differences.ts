import type { TableLine } from './stand-in';

/** A difference between the stand-in and a source that stays, and why. */
export interface Accepted {
  readonly id: string;
  readonly locale?: string;
  readonly reason: string;
}

const bears = (accepted: Accepted, { id, locale }: TableLine) =>
  accepted.id === id && (accepted.locale === undefined || accepted.locale === locale);

/** What must be mended or accepted, a sentence each; nothing when the stand-in is as it is known and as sources say. */
export function differences(lines: readonly TableLine[], accepted: readonly Accepted[]): string[] {
  const found = lines.flatMap((line) => {
    const name = `${line.id} ${line.locale}`;
    const said: string[] = [];
    if (line.verdict === 'FAIL' && !accepted.some((one) => bears(one, line)))
      said.push(`${name} : le banc donne ${line.observed}, attendu ${line.expected}`);
    if (line.observed === '"interrupted"') said.push(`${name} : l’essai s’est interrompu (${line.more})`);
    if (line.standIn !== line.observed)
      said.push(
        `${name} : le banc donnait ${line.standIn || 'rien'}, il donne ${line.observed} (npm run live-check -- --keep)`,
      );
    return said;
  });
  const idle = accepted.filter((one) => !lines.some((line) => bears(one, line) && line.verdict === 'FAIL'));
  return [...found, ...idle.map(({ id }) => `${id} : accepté sans qu’il y ait de différence`)];
}
