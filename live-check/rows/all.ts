import type { Row } from '../row';
import { DURATIONS } from './durations';
import { ENTRIES } from './entries';
import { FORMULAS } from './formulas';
import { OPENING } from './opening';
import { PANEL } from './panel';
import { PROTECTIONS } from './protections';
import { RADAR } from './radar';
import { RECORDED } from './recorded';
import { SHEETS } from './sheets';
import { TERRITORY } from './territory';

/** Everything that is supposed of Google, by subject. */
export const SECTIONS: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  ['Autorisations et ouverture', OPENING],
  ['Saisie et garde', ENTRIES],
  ['Formules et textes', FORMULAS],
  ['Lignes, tri et feuilles', SHEETS],
  ['Protections et partage', PROTECTIONS],
  ['Radar', RADAR],
  ['Panneau', PANEL],
  ['Durées, impression, téléphone', DURATIONS],
  ['Partage, copies, territoire', TERRITORY],
  ['Ce que d’autres ont vu', RECORDED],
];

export const ROWS: readonly Row[] = SECTIONS.flatMap(([, rows]) => rows);
