import { describe, expect } from 'vitest';
import { mayEditCell } from '../../../host/file/rights';
import { PERSPECTIVE_COLUMNS } from '../../../src/workbook/sharing/perspectives-sheet';
import { type Bench, benchFrom, gridCell } from '../grid';
import {
  as,
  CAF,
  call,
  choose,
  granted,
  newSharing,
  partnerCell,
  perspectiveRow,
  share,
  sharing,
} from '../sharing';
import { itSurvives, once } from './trial';

const mails = ({ file }: Bench) => file.drive.mails.map(({ to, role }) => [to, role]);

/** What must hold once the Caf is invited, at the first try or at the second. */
function expectInvitedOnce(bench: Bench, said: string): void {
  const { file } = bench;
  expect(mails(bench), said).toEqual([[CAF, 'editor']]);
  expect(sharing(bench).freeColumns, said).toBe(7);
  expect(file.display(`Partenaires!${partnerCell(bench, 'Caf', 'state')}`), said).toBe('peut modifier');
  const sheet = file.sheetByName('Regards');
  const [own, ...others] = sheet.state.protections.filter(({ block }) => block !== null);
  expect(others, said).toEqual([]);
  expect(mayEditCell(file, CAF, sheet.id, perspectiveRow(1), own?.block?.column ?? 0), said).toBe(true);
}

describe('une panne pendant un partage', () => {
  const invitation = {
    start: () => newSharing(),
    job: (bench: Bench) => share(bench, CAF, 'contribution'),
    finished: (bench: Bench, said: string) => {
      granted(share(bench, CAF, 'contribution'));
      expectInvitedOnce(bench, said);
    },
  };

  itSurvives('personne n’est invité deux fois, et recommencer finit le travail', {
    name: 'share',
    samples: 12,
    ...invitation,
  });

  itSurvives('passagère : la suite du script tourne, et personne n’est invité deux fois', {
    name: 'share-passing',
    samples: 12,
    passing: true,
    ...invitation,
  });
});

describe('une panne pendant la préparation du partage', () => {
  itSurvives('ne perd rien de noté, et la suivante finit', {
    name: 'prepare-sharing',
    samples: 6,
    start: () => newSharing(),
    job: (bench) => call(bench, 'prepareSharing'),
    failed: (bench, said) =>
      expect(
        sharing(bench).partners.find(({ name }) => name === 'Caf'),
        said,
      ).toMatchObject({ email: CAF, right: 'contribution' }),
    finished: (bench, said) => {
      granted(call(bench, 'prepareSharing'));
      const names = bench.file.sheetNames().filter((name) => /Partenaires|Regards/.test(name));
      expect(names, said).toEqual(['Partenaires', 'Regards']);
    },
  });
});

describe('une panne pendant le choix de qui répond', () => {
  const json = once(() => {
    const bench = newSharing();
    granted(share(bench, CAF, 'contribution'));
    return JSON.stringify(bench.file);
  });
  const mayWriteColumn = ({ file }: Bench, rank: number) => {
    const sheet = file.sheetByName('Regards');
    return mayEditCell(file, CAF, sheet.id, perspectiveRow(1), PERSPECTIVE_COLUMNS.number('own') + rank);
  };
  const cafIsRefused = (bench: Bench, entry: string) =>
    as(bench, CAF, false).type('Grille', gridCell(bench.file, 1, 'entry'), entry).refused !== undefined;

  itSurvives('ne laisse jamais la grille plus ouverte qu’il n’est dit', {
    name: 'choose-answerers',
    samples: 6,
    start: () => benchFrom(json()),
    job: (bench) => choose(bench, 'team'),
    failed: (bench, said) => {
      expect(cafIsRefused(bench, '2') || sharing(bench).answers === 'all', said).toBe(true);
      expect(mayWriteColumn(bench, 1) && mayWriteColumn(bench, 2), said).toBe(false);
    },
    finished: (bench, said) => {
      granted(choose(bench, 'team'));
      expect(cafIsRefused(bench, '3'), said).toBe(true);
      expect(mayWriteColumn(bench, 1), said).toBe(true);
    },
  });
});
