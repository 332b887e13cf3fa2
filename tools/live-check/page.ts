import type { Source, Statement } from '../../build/recorded';
import { type Check, rowOf } from '../../live-check/check';
import type { Row } from '../../live-check/row';
import { SECTIONS } from '../../live-check/rows/all';
import { ALL_CHECKS, BY_HAND } from '../../live-check/suite';

/** The page of hypotheses, made from the rows, the checks and the sources. */

const HEAD = `# Ce que nous supposons de Google

<!-- Page faite par \`npm run live-check -- --keep\` : les lignes sont dans live-check/rows, les sources dans host/recorded. -->

Grille SPPE a été construite et testée sur [un banc d’essai local](decisions/0016-local-host.md), qui imite Google
Sheets. **Rien de ce qui suit n’a été vérifié par nous sur un vrai compte Google.** Chaque ligne est une hypothèse ;
« ce qu’on en sait » vient de la documentation de Google ou de tests publics, avec leur adresse.

Vous avez un compte Google et un quart d’heure ? Suivez [le premier essai](premier-essai.md) : un menu lance les essais
automatiques, liste les autres, et donne le tableau à coller dans un ticket. Le nombre de chaque ligne est le sien pour
de bon : une ligne retirée laisse un trou.

Pour un essai à la main : un fichier neuf, sans donnée réelle, paramètres régionaux France, le complément installé.
Ceux marqués *journal* se font dans un second fichier, sans le complément, avec une feuille « Journal » et ce code
(Extensions > Apps Script) ; ceux marqués *code*, par une fonction lancée de là. « Second compte » : une autre personne,
éditrice du fichier mais pas propriétaire.

\`\`\`js
function onEdit(e) {
  const journal = e.source.getSheetByName('Journal');
  if (e.range.getSheet().getName() !== 'Journal')
    journal.appendRow([new Date(), e.range.getA1Notation(), JSON.stringify({ value: e.value, oldValue: e.oldValue }), String(e.authMode)]);
}
\`\`\`
`;

const HAND = { click: 'un clic', account: 'second compte', eye: 'à l’œil' } as const;
const NEEDS = { address: 'seconde adresse', wide: 'droits plus larges', quota: 'quota du jour' } as const;
const SAYS = { confirms: 'confirmé', refutes: 'démenti', contradictory: 'sources partagées' } as const;

function howOf(row: Row): string {
  const checks = ALL_CHECKS.filter((check) => rowOf(check) === row.row);
  const ways = new Set<string>(checks.map(({ needs }: Check) => (needs ? NEEDS[needs] : 'automatique')));
  if (BY_HAND.includes(row)) ways.add(HAND[row.way]);
  return [...ways].join(' + ');
}

const link = (text: string, address: string) => `[${text}](${address})`;

function knownOf(row: number, sources: readonly Source[]): string {
  const said = sources.flatMap(({ name, address, kind, date, account, observations, statements = [] }) => {
    const seen = observations.filter(({ id }) => rowOf({ id }) === row);
    const words = statements
      .filter((statement: Statement) => statement.row === row)
      .map(
        ({ says, text, address: where }) => `**${SAYS[says]}** : ${text} (${link(name, where ?? address)})`,
      );
    const run = kind === 'run' ? `, ${account ?? 'compte inconnu'}, ${date}` : '';
    const values = seen
      .filter(() => words.length === 0)
      .map(({ id, value, address: where }) => {
        const text = JSON.stringify(value).replace(/\|/g, '\\|');
        return `${id} : \`${text.replace(/`/g, 'ˋ')}\` (${link(name, where ?? address)}${run})`;
      });
    return [...words, ...values];
  });
  return said.join(' · ') || 'rien';
}

/** A French text with spaces that do not break before double signs; code in it is left as it is. */
const spaced = (text: string) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/ ([:;?!])(?=\s|$)/g, '\u00a0$1') : part))
    .join('');

/** The page; its sections and rows are in the order of the data. */
export function hypothesesPage(sources: readonly Source[]): string {
  const sections = SECTIONS.map(([title, rows], index) => {
    const lines = rows.map((row) =>
      spaced(
        `| ${row.row} | ${row.supposed} | ${row.why} | ${howOf(row)} | ${knownOf(row.row, sources)} | ${row.trial} | ${row.otherwise} |`,
      ),
    );
    return [
      `## ${index + 1}. ${title}`,
      '',
      '| N° | Hypothèse | Pourquoi elle compte | Comment | Ce qu’on en sait | Essai à la main | Si elle est fausse |',
      '|---|---|---|---|---|---|---|',
      ...lines,
      '',
    ].join('\n');
  });
  return [HEAD, ...sections].join('\n');
}
