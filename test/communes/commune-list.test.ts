import { describe, expect, it } from 'vitest';
import { readCommuneList } from '../../src/communes/commune-list';
import { searchUrl, spreadsheetId } from '../../src/communes/links';
import { LIST_LIMIT } from '../../src/communes/listed';
import { copyTitle } from '../../src/communes/names';

const names = (text: string) => readCommuneList(text).lines.map(({ name, code }) => [name, code]);
const reasons = (text: string, ...known: Parameters<typeof readCommuneList>[1][]) =>
  readCommuneList(text, ...known).problems.map(({ line, reason }) => `${line} ${reason}`);

const LINK = 'https://docs.google.com/spreadsheets/d/1abcdefghijklmnopqrstuvwxyz0123456789/edit#gid=0';

describe('la liste de communes', () => {
  it.each([
    ['des noms seuls', 'Saint-Ouen\nAubervilliers\n'],
    ['un nom et un code', 'Saint-Ouen\t93070\nAubervilliers\t93001'],
    ['un code et un nom', '93070;Saint-Ouen\n93001;Aubervilliers'],
    ['des virgules et des guillemets', '"Saint-Ouen",93070\n"Aubervilliers","93 001"'],
    ['le code dans la cellule du nom', '93070 Saint-Ouen\nAubervilliers (93001)'],
    ['le code après deux espaces', 'Saint-Ouen    93070\nAubervilliers – 93 001'],
    ['des lignes dans un ordre et dans l’autre', 'Saint-Ouen;93070\n93001;Aubervilliers'],
    ['un en-tête', 'Code INSEE;Commune\n93070;Saint-Ouen\n93001;Aubervilliers'],
    [
      'un en-tête de l’Insee',
      'TYPECOM,COM,REG,DEP,LIBELLE\nCOM,93070,11,93,Saint-Ouen\nCOM,93001,11,93,Aubervilliers',
    ],
    [
      'un code postal qui ne trompe pas',
      'Code postal;Code INSEE;Nom de la commune\n93400;93070;Saint-Ouen\n93300;93001;Aubervilliers',
    ],
    [
      'une marque d’ordre et des fins de ligne de Windows',
      '\ufeffNom;INSEE\r\nSaint-Ouen;93070\r\n\r\nAubervilliers;93001\r\n',
    ],
  ])('accepte %s', (what, text) => {
    const codes = what === 'des noms seuls' ? ['', ''] : ['93070', '93001'];
    expect(names(text)).toEqual([
      ['Saint-Ouen', codes[0]],
      ['Aubervilliers', codes[1]],
    ]);
    expect(readCommuneList(text)).toMatchObject({ problems: [], refused: null });
  });

  it('reconnaît référent, e-mail et lien, par leur titre ou par leur contenu', () => {
    const expected = {
      line: 1,
      name: 'Ajaccio',
      code: '2A004',
      contact: 'Service enfance',
      email: 'enfance@ajaccio.exemple.fr',
      link: 'https://docs.google.com/spreadsheets/d/1abcdefghijklmnopqrstuvwxyz0123456789/edit',
    };
    expect(
      readCommuneList(`enfance@ajaccio.exemple.fr\tAjaccio\tService enfance\t2a 004\t${LINK}`).lines,
    ).toEqual([expected]);
    const titled = `E-mail du référent\tNom du référent\tURL\tCommune\tCode commune\tPopulation\nenfance@ajaccio.exemple.fr\tService enfance\t${LINK}\tAjaccio\t2A004\t70000`;
    const { lines, notes } = readCommuneList(titled);
    expect(lines).toEqual([{ ...expected, line: 2 }]);
    expect(notes).toEqual(['Colonnes laissées de côté : Population.']);
  });

  it('remet le 0 perdu, et le dit', () => {
    const { lines, notes } = readCommuneList('Ambérieu-en-Bugey\t1004\nAubervilliers\t93001');
    expect(lines.map(({ code }) => code)).toEqual(['01004', '93001']);
    expect(notes).toEqual([
      'Un 0 a été remis en tête des codes qui l’avaient perdu : Ambérieu-en-Bugey (01004).',
    ]);
  });

  it('accepte le SIREN d’un EPCI, et refuse un code faux à sa ligne', () => {
    expect(names('Plaine Commune;200057867')).toEqual([['Plaine Commune', '200057867']]);
    expect(reasons('nom;code\n\nA;93070\nB;930\nC;200057868\nD;93O70')).toEqual([
      '4 Le code « 930 » n’est ni un code INSEE (5 caractères) ni un SIREN (9 chiffres).',
      '5 Le code « 200057868 » n’est ni un code INSEE (5 caractères) ni un SIREN (9 chiffres).',
      '6 Le code « 93O70 » n’est ni un code INSEE (5 caractères) ni un SIREN (9 chiffres).',
    ]);
  });

  it('dit chaque double, sous quelque graphie que ce soit', () => {
    const twice = 'S’il s’agit de deux communes, donnez le code de chacune.';
    expect(reasons('Saint-Ouen;93070\nST OUEN SUR SEINE;93 070\nAutre;93001')).toEqual([
      '2 En double : le code 93070 est déjà dans la ligne 1.',
    ]);
    expect(reasons('L’Haÿ-les-Roses\nl hay  les roses\nSte Foy\nSainte-Foy')).toEqual([
      `2 En double : ce nom est déjà dans la ligne 1. ${twice}`,
      `4 En double : ce nom est déjà dans la ligne 3. ${twice}`,
    ]);
    expect(reasons('Saint-Denis;93066\nSaint-Denis;97411')).toEqual([]);
    expect(reasons('Saint-Denis;93066\nSaint Denis;')).toHaveLength(1);
    const known = [
      { name: 'Saint-Ouen', code: '93070', link: '' },
      { name: 'Gex', code: '', link: LINK },
    ];
    const again = readCommuneList('SAINT-OUEN;93070\ngex;\nNeuve;01001\nGex;01173', known);
    expect(again.lines.map(({ name }) => name)).toEqual(['Neuve']);
    expect(again.notes).toEqual([
      '2 communes étaient déjà dans la feuille Communes : rien n’est changé pour elles.',
    ]);
    expect(again.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      `4 En double : ce nom est déjà dans la feuille Communes. ${twice}`,
    ]);
    expect(reasons(`Neuve\t01001\t${LINK}`, known)).toEqual([
      '1 En double : ce lien est déjà dans la feuille Communes.',
    ]);
  });

  it('dit le nom qui manque, le nom trop long, le lien qui n’en est pas un', () => {
    expect(
      reasons(`nom;code;lien\n;93070;\n---;93001;\n${'x'.repeat(121)};93002;\nA;93003;https://exemple.fr`),
    ).toEqual([
      '2 Le nom manque.',
      '3 Le nom manque.',
      '4 Le nom dépasse 120 caractères.',
      '5 Le lien ne mène pas à un fichier Google Sheets.',
    ]);
  });

  it('garde une adresse douteuse, et la signale', () => {
    const { lines, notes } = readCommuneList('nom;mail\nA;a@a.fr\nB;chez moi');
    expect(lines.map(({ email }) => email)).toEqual(['a@a.fr', 'chez moi']);
    expect(notes).toEqual(['Adresses e-mail à vérifier, gardées telles quelles : ligne 3.']);
  });

  it('refuse 5 000 lignes en disant la limite, ou ce qui déborde avec la feuille, et accepte 2 000 lignes', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, index) => `Commune ${index}x`).join('\n');
    const tooLong = readCommuneList(`Nom\n${list(5000)}`);
    expect(tooLong.lines).toEqual([]);
    expect(tooLong.refused).toContain('La liste compte 5\u202f000 communes à ajouter : 2\u202f000 au plus');
    const known = [{ name: 'Gex', code: '01173', link: '' }];
    expect(readCommuneList(list(LIST_LIMIT)).lines).toHaveLength(LIST_LIMIT);
    expect(readCommuneList(list(LIST_LIMIT), known).refused).toContain('en compte déjà 1');
    // A sheet pasted onto itself adds nothing.
    const whole = readCommuneList(list(LIST_LIMIT)).lines;
    expect(readCommuneList(list(LIST_LIMIT), whole)).toMatchObject({
      lines: [],
      problems: [],
      refused: null,
    });
  });
});

describe('le nom du fichier d’une copie', () => {
  it('dit la commune et son code', () => {
    expect(copyTitle('Saint-Ouen', '93070')).toBe('Grille SPPE – Saint-Ouen (93070)');
    expect(copyTitle('Saint-Ouen', '')).toBe('Grille SPPE – Saint-Ouen');
  });

  it('est court, et se cherche dans Drive', () => {
    const title = copyTitle('😀'.repeat(120), '93070');
    expect(Array.from(title).length).toBeLessThan(105);
    expect(decodeURIComponent(searchUrl(title))).toContain(`"${title}"`);
    expect(spreadsheetId(searchUrl(title))).toBeNull();
  });
});
