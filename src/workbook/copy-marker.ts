import { type Referent, referentOf } from '../communes/invitation';

/**
 * What tells a copy how to finish itself, written in the Accueil's hidden row while the file is copied: what it is, the
 * job that made it, and the file it was made from, so that this one never takes itself for its copy; then whom the copy is for.
 */
export const MARKER_CELL = 'D1';

/** How the title of a copy that is to be a blank template begins. */
export const TEMPLATE_TITLE = 'Grille SPPE – modèle vierge';

/** Size of the Accueil's corner that holds it. */
export const MARKER_CORNER = { rows: 2, columns: 4 } as const;

/** `commune`: a blank grid, named already; `template`: all that was typed in it is to be taken away. */
export type CopyKind = 'commune' | 'template';

export interface CopyMarker {
  readonly kind: CopyKind;
  readonly source: string;
  /** As somebody who edits the source may have written it: to be shown before it is used. */
  readonly referent: Referent | null;
}

const WORDS: Readonly<Record<CopyKind, string>> = { commune: 'copie', template: 'modèle' };

export function markerText(
  kind: CopyKind,
  job: string,
  source: string,
  referent: Referent | null = null,
): string {
  return [WORDS[kind], job, source, ...(referent ? [referent.email, referent.contact] : [])].join(' · ');
}

/** The marker in the corner of the Accueil sheet, or null. */
export function markerIn(corner: readonly (readonly unknown[])[]): CopyMarker | null {
  const text = String(corner[0]?.[MARKER_CORNER.columns - 1] ?? '');
  const [, word, source, email = '', contact = ''] =
    /^(copie|modèle) · \w+ · (\S+)(?: · (\S+) · (.*))?$/.exec(text) ?? [];
  return source === undefined
    ? null
    : {
        kind: word === WORDS.template ? 'template' : 'commune',
        source,
        referent: referentOf({ email, contact }),
      };
}
