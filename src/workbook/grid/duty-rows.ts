import { DUTIES, type Duty, type DutyId, type DutyText, type Mission } from '../../guide/duties';
import { dayFirst } from '../../position/day';
import {
  type Authority,
  BEARING,
  CONVENTIONS,
  DUTY_STATES,
  type DutyState,
  MISSION_HOLDERS,
  type MissionHolder,
  TYPES,
} from '../../position/obligations';
import { blank, cell, formula } from '../cells';
import type { Cell } from '../description';
import { literal, tidied } from '../formulas';
import type { FieldKey } from './fields';

/** How a duty's missions are borne, as the hidden column of its row tells it. */
const BORNE = { unknown: 0, own: 1, carried: 2, others: 3, shared: 4 } as const;

const state = (id: DutyState) => literal(DUTY_STATES[id]);
const isText = (at: string, text: string) => `${tidied(at)}=${literal(text.toLowerCase())}`;
const anyOf = (at: string, texts: readonly string[]) =>
  `OR(${texts.map((text) => isText(at, text)).join(';')})`;

/** What the type of Accueil is to the law, as the hidden column of the reminder's row tells it; 0 for none of them. */
const AUTHORITIES = { commune: 1, group: 2 } as const satisfies Record<Authority, number>;

function authorityFormula(type: string): string {
  const { commune, group } = AUTHORITIES;
  return `IF(${anyOf(type, TYPES.commune)};${commune};IF(${anyOf(type, TYPES.group)};${group};0))`;
}

/** `BEARING` of one mission as a number of `BORNE`; `authority` is the cell that tells the type. */
function missionFormula(authority: string, mission: string): string {
  const of = (kind: Authority) =>
    (Object.entries(BEARING[kind]) as [MissionHolder, keyof typeof BORNE | null][]).reduceRight(
      (rest, [holder, borne]) =>
        borne === null ? rest : `IF(${isText(mission, MISSION_HOLDERS[holder])};${BORNE[borne]};${rest})`,
      String(BORNE.unknown),
    );
  const { commune, group } = AUTHORITIES;
  return `IF(${authority}=${commune};${of('commune')};IF(${authority}=${group};${of('group')};${BORNE.unknown}))`;
}

/** Of a duty that two missions ask together. */
const together = (a: string, b: string) =>
  `IF(${a}*${b}=0;${BORNE.unknown};IF(${a}=${b};${a};IF(OR(${a}=${BORNE.own};${b}=${BORNE.own});${BORNE.shared};${BORNE.carried})))`;

/**
 * `dutyState` as a formula; `borne` is the cell that tells how its missions are borne, `population` the one that holds a
 * number where it was read.
 */
function stateFormula(
  duty: Duty,
  borne: string,
  population: string,
  field: (key: FieldKey) => string,
): string {
  const convention = (key: keyof typeof CONVENTIONS) => isText(field('ctg'), CONVENTIONS[key]);
  const exempted = `IF(${convention('none')};${state('applies')};IF(${convention('signed')};${state('toCheck')};IF(${convention('complete')};${state('no')};${state('toSpecify')})))`;
  const asked = `IF(${borne}=${BORNE.shared};${state('toCheck')};${duty.byConvention ? exempted : state('applies')})`;
  const above =
    duty.above === undefined
      ? asked
      : `IF(ISNUMBER(${population});IF(${population}<=${duty.above};${state(duty.below)};${asked});${state('toSpecify')})`;
  return `IF(${borne}=${BORNE.unknown};${state('toSpecify')};IF(${borne}=${BORNE.carried};${state('carried')};IF(${borne}=${BORNE.others};${state('no')};${above})))`;
}

const told = ({ text, otherwise, since, article, source }: DutyText) =>
  `${[text, otherwise].filter(Boolean).join(' ')} [${article}, depuis le ${dayFirst(since)} ; lu sur ${source}]`;

const HEADING = 'Ce que la loi demande, d’après ces informations';
const REMINDER =
  'Un rappel, à vérifier avec la Caf ou la préfecture : ni un avis, ni un lien avec les paliers. Population d’un groupement : la somme des communes qui ont transféré la mission. État de novembre 2026.';

/** Rows above the first duty: heading and reminder. */
const HEAD_ROWS = 2;

/**
 * The duties of the collectivité, a row each under a heading: title, whether it applies, what it is. `start` is the row of
 * the heading; `population` is a cell that holds it as a number or nothing; `field` gives the cell of a field.
 */
export function dutyRows(
  texts: Readonly<Record<DutyId, DutyText>>,
  start: number,
  population: string,
  field: (key: FieldKey) => string,
): Cell[][] {
  const first = start + HEAD_ROWS;
  const authority = `$A$${start + 1}`;
  const missionOf = (mission: Mission) => missionFormula(authority, field(`mission${mission}`));
  const singles = DUTIES.flatMap(({ missions }, index) =>
    missions.length === 1 ? [[missions[0], `$A$${first + index}`] as const] : [],
  );
  /** The cell that tells a mission already, the first of those that need it alone. */
  const borneAt = (mission: Mission) => singles.find(([single]) => single === mission)?.[1] ?? '0';
  return [
    [blank(), cell(HEADING, 'heading')],
    [formula(authorityFormula(field('type')), 'meta'), cell(REMINDER, 'note')],
    ...DUTIES.map((duty: Duty, index) => {
      const at = `$A$${first + index}`;
      const [one = 1, other] = duty.missions;
      const own = borneAt(one) === at ? missionOf(one) : `${borneAt(one)}`;
      const text = texts[duty.id as DutyId];
      return [
        formula(other === undefined ? own : together(borneAt(one), borneAt(other)), 'meta'),
        cell(text.title, 'label'),
        formula(stateFormula(duty, at, population, field), 'plain'),
        cell(told(text), 'muted'),
      ];
    }),
  ];
}
