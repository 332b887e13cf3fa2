import { ASK_SOURCES, type Ask, PURPOSES } from '../../guide/asks';
import { CRITERIA, PALIERS, pageOf, TOP_PALIER } from '../../guide/guide';
import { PARTNER_NAMES } from '../../guide/partners';
import type { Criterion, GuideTexts } from '../../guide/types';
import { SPELLINGS } from '../../position/entry';
import { helpTowards, MAX_SUGGESTIONS, NO_ADVICE } from '../../position/next-steps';
import { cell, formula } from '../cells';
import type { Cell } from '../description';
import { tidied } from '../formulas';
import { type DataColumn, FIRST_ROW, ROW_STATES, STEP_REASONS } from './data-layout';
import { DATA_COLUMNS } from './grid-columns';

/** R11 as formulas of the Données sheet: the place of each criterion among the next steps, and the texts that go with them. */

type StepColumn =
  | 'aim'
  | 'step'
  | 'gap'
  | 'place'
  | 'turn'
  | 'mean'
  | 'rank'
  | 'help1'
  | 'help2'
  | 'help3'
  | 'partners';

const at = (column: DataColumn, row: number) => `$${DATA_COLUMNS.letter(column)}${row}`;

/** Cells of a column, for so many criteria. */
const block = (column: DataColumn, count = CRITERIA.length) => {
  const letter = DATA_COLUMNS.letter(column);
  return `$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + count - 1}`;
};

const bullets = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');

/** The advice of the guide towards a palier. */
function helpText(criterion: Criterion, { pages }: GuideTexts, towards: 1 | 2 | 3): string {
  const { exact, texts } = helpTowards(pageOf(pages, criterion).advice, towards);
  return [...(exact ? [] : [NO_ADVICE]), ...(texts.length > 0 ? [bullets(texts)] : [])].join('\n');
}

/** « Caf, PMI : données, financement [guide] ». */
function askLine({ partners, purposes, source }: Ask): string {
  const names = partners.map((partner) => PARTNER_NAMES[partner]).join(', ');
  return `${names} : ${purposes.map((purpose) => PURPOSES[purpose]).join(', ')} [${ASK_SOURCES[source]}]`;
}

/** Whom to ask for what; where nothing says for what, the partners that the guide names. */
function partnersText(criterion: Criterion, { asks }: GuideTexts): string {
  const lines = [...new Set((asks[criterion.number] ?? []).map(askLine))];
  return lines.length > 0
    ? bullets(lines)
    : criterion.partners.map((partner) => PARTNER_NAMES[partner]).join(', ');
}

/** Where a suggestion comes in its pillar: `placeInPillar` of the rules. */
function place({ number, prerequisite }: Criterion, row: number): string {
  const own = `100000*${at('palier', row)}+${1000 * number}`;
  if (!prerequisite) return own;
  const before = FIRST_ROW + prerequisite.number - 1;
  const behind = `100000*${at('palier', before)}+${1000 * prerequisite.number}+100*${at('palier', row)}+${number}`;
  return `IF(${at('step', before)}=${STEP_REASONS.suggestion};IF(${at('palier', before)}>${at('palier', row)};${behind};${own});${own})`;
}

/**
 * The cells of a criterion's row; `typedTarget` is what the Grille holds as its target. A target is read as an entry is,
 * and one that is no palier counts as none.
 */
export function stepCells(
  criterion: Criterion,
  row: number,
  typedTarget: string,
  texts: GuideTexts,
): Record<StepColumn, Cell> {
  const here = (column: DataColumn) => at(column, row);
  const { target, suggestion } = STEP_REASONS;
  const own = (reason: number) => `(${block('step')}=${reason})`;
  const before = (column: DataColumn, sign: '<' | '>', then: string) =>
    `((${block(column)}${sign}${here(column)})+(${block(column)}=${here(column)})*${then})`;
  const byNumber = `(${block('number')}<${here('number')})`;
  const choice = `SUMPRODUCT((${block('spelling', SPELLINGS.length)}=${tidied(here('target'))})*${block('spellingChoice', SPELLINGS.length)})`;
  const aim = `IF(${here('state')}="${ROW_STATES.palier}";IF(IFERROR(ISFORMULA(${typedTarget});FALSE);0;${choice});0)`;
  const hasAim = `AND(${here('aim')}>0;${here('aim')}<=${PALIERS.length})`;
  const first = `SUMPRODUCT(${own(target)}*${before('gap', '>', byNumber)})`;
  const second = `SUMPRODUCT(${own(suggestion)}*${before('turn', '<', before('mean', '<', byNumber))})`;
  return {
    // 0 stands for none, hence the shift by one.
    aim: formula(`IFERROR(${aim};0)`),
    step: formula(
      `IF(${here('state')}<>"${ROW_STATES.palier}";0;IF(${here('palier')}=${TOP_PALIER};0;IF(${hasAim};IF(${here('aim')}-1>${here('palier')};${target};0);${suggestion})))`,
    ),
    gap: formula(`IF(${here('step')}=${target};${here('aim')}-1-${here('palier')};0)`),
    place: formula(`IF(${here('step')}=${suggestion};${place(criterion, row)};0)`),
    turn: formula(
      `IF(${here('step')}=${suggestion};SUMPRODUCT((${block('pillar')}=${here('pillar')})*${own(suggestion)}*(${block('place')}<${here('place')}));0)`,
    ),
    mean: formula(
      `IF(${here('step')}=${suggestion};SUMIFS(${block('palier')};${block('pillar')};${here('pillar')})/COUNTIFS(${block('pillar')};${here('pillar')};${block('state')};"${ROW_STATES.palier}");0)`,
    ),
    rank: formula(
      `IF(${here('step')}=${target};1+${first};IF(${here('step')}=${suggestion};IF(${second}<${MAX_SUGGESTIONS};COUNTIF(${block('step')};${target})+1+${second};0);0))`,
    ),
    help1: cell(helpText(criterion, texts, 1)),
    help2: cell(helpText(criterion, texts, 2)),
    help3: cell(helpText(criterion, texts, 3)),
    partners: cell(partnersText(criterion, texts)),
  };
}
