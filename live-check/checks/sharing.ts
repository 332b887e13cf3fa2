import type { Check, Json, Spreadsheet } from '../check';

/** The right that an address has on the file. */
function right(file: Spreadsheet, address: string): Json {
  const among = (people: GoogleAppsScript.Base.User[]) =>
    people.some((one) => one.getEmail().toLowerCase() === address.toLowerCase());
  return [among(file.getEditors()) ? 'éditeur' : '', among(file.getViewers()) ? 'lecteur' : ''].join('');
}

function leave({ file, address }: { readonly file: Spreadsheet; readonly address: string }): void {
  file.removeEditor(address);
  file.removeViewer(address);
}

/** What needs somebody else's address, who receives an invitation and need not open it. */
export const SHARING: readonly Check[] = [
  {
    id: '67a',
    needs: 'address',
    what: 'addViewer, addEditor, puis addViewer de la même adresse',
    locales: ['fr_FR'],
    observe: (scratch) => {
      const { file, address } = scratch;
      const seen: Json[] = [];
      file.addViewer(address);
      seen.push(right(file, address));
      file.addEditor(address);
      seen.push(right(file, address));
      file.addViewer(address);
      seen.push(right(file, address));
      leave(scratch);
      return seen;
    },
  },
  {
    id: '67b',
    needs: 'address',
    what: 'addEditor d’une adresse en majuscules : comptée une fois',
    locales: ['fr_FR'],
    observe: (scratch) => {
      const { file, address } = scratch;
      file.addEditor(address);
      const before = file.getEditors().length;
      file.addEditor(address.toUpperCase());
      const added = file.getEditors().length - before;
      leave(scratch);
      return added;
    },
  },
  {
    id: '68',
    needs: 'address',
    what: 'addEditors d’une bonne adresse puis d’une mauvaise : qui est ajouté',
    locales: ['fr_FR'],
    observe: (scratch) => {
      const { file, address, tried } = scratch;
      const outcome = tried(() => {
        file.addEditors([address, 'pas une adresse']);
        return 'accepté';
      });
      const after = right(file, address);
      leave(scratch);
      return [outcome, after];
    },
  },
  {
    id: '70',
    needs: 'address',
    what: 'removeEditor d’un lecteur, removeViewer d’un éditeur, removeEditor d’un inconnu',
    locales: ['fr_FR'],
    observe: (scratch) => {
      const { file, address, tried } = scratch;
      file.addViewer(address);
      file.removeEditor(address);
      const reader = right(file, address);
      file.addEditor(address);
      file.removeViewer(address);
      const editor = right(file, address);
      leave(scratch);
      return [
        reader,
        editor,
        tried(() => {
          file.removeEditor(address);
          return 'accepté';
        }),
      ];
    },
  },
  {
    id: '73',
    needs: 'address',
    what: 'Protection.addEditor d’un inconnu : droit sur le fichier',
    locales: ['fr_FR'],
    observe: ({ file, sheet, address, tried }) => {
      const protection = sheet.protect();
      const outcome = tried(() => {
        protection.addEditor(address);
        return 'accepté';
      });
      return [outcome, right(file, address)];
    },
  },
  {
    id: '96',
    needs: 'address',
    what: 'Protection.addEditor d’une personne qui vient d’être invitée : nommée dans la protection',
    locales: ['fr_FR'],
    observe: (scratch) => {
      const { file, sheet, address } = scratch;
      file.addEditor(address);
      const protection = sheet.getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
      protection.addEditor(address);
      const named = protection
        .getEditors()
        .some((one) => one.getEmail().toLowerCase() === address.toLowerCase());
      leave(scratch);
      return named;
    },
  },
];
