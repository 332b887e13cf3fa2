import { LIVE_CHECK_FOLDERS } from '../../build/live-check';
import { AddonRuntime, Drive, readBundle } from '../../host/index';
import { BY_HAND } from '../../live-check/suite';

/** One line of the table that the essays write. */
export interface TableLine {
  readonly id: string;
  readonly locale: string;
  readonly observed: string;
  readonly expected: string;
  readonly verdict: string;
  readonly standIn: string;
  readonly more: string;
}

export const OWNER = 'proprietaire@exemple.fr';
const SECOND = 'seconde@exemple.fr';

export interface StandInRun {
  readonly lines: readonly TableLine[];
  /** What stands in the file besides the table once all has ended. */
  readonly leftSheets: readonly string[];
  readonly locale: string;
  readonly byHand: number;
  readonly markdown: string;
}

/** Runs the built essays on a scratch file of the stand-in, as a person would from the menu. */
export function runOnStandIn(): StandInRun {
  const drive = new Drive();
  try {
    const file = drive.create({ title: 'Essais', owner: OWNER, emptySheet: 'Feuille 1' });
    const own = new AddonRuntime(file, { ...readBundle(LIVE_CHECK_FOLDERS.own), name: 'Essais' });
    const wide = new AddonRuntime(file, {
      ...readBundle(LIVE_CHECK_FOLDERS.wide),
      name: 'Essais',
      wide: true,
    });
    own.run('lancer');
    own.run('essayerAvecAdresse', { answers: [SECOND] });
    own.run('essayerQuotas', { answers: ['YES'] });
    wide.run('lancer');
    own.run('listerALaMain');
    own.run('montrerMarkdown');
    const table = file.sheetByName('Essais');
    const lines: TableLine[] = [];
    for (let row = 2; table.display(`A${row}`) !== ''; row += 1) {
      const at = (column: string) => table.display(`${column}${row}`);
      lines.push({
        id: at('A'),
        locale: at('B'),
        observed: at('D'),
        expected: at('E'),
        verdict: at('F'),
        standIn: at('G'),
        more: at('I'),
      });
    }
    return {
      lines,
      leftSheets: file.sheetNames().filter((name) => name !== 'Essais'),
      locale: file.state.locale,
      byHand: BY_HAND.length,
      markdown: own.modal?.html ?? '',
    };
  } finally {
    drive.dispose();
  }
}
