import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommuneList } from '../../src/communes/commune-list';
import { nameKey } from '../../src/communes/names';
import { cpuTime } from '../cpu-time';

/** Communes as « name|code », in the list's order. */
const read = (text: string) =>
  readCommuneList(text).lines.map(({ name, code }) => (code ? `${name}|${code}` : name));
const reasons = (text: string) => readCommuneList(text).problems.map(({ reason }) => reason);

describe('les titres et ce que les colonnes contiennent', () => {
  it.each([
    ['une table de l’Insee', 'CODGEO;LIBGEO;EPCI\n01173;Gex;240100750\n01419;Thoiry;240100750'],
    ['un nom après une ville', 'Ville;Code INSEE\nGex;01173\nThoiry;01419'],
    [
      'une personne avant la commune',
      'Nom;Prénom;Commune;Code\nMartin;Julie;Gex;01173\nPic;Luc;Thoiry;01419',
    ],
    ['un titre « Commune » sur les codes', 'Commune;Libellé\n01173;Gex\n01419;Thoiry'],
    ['un SIREN à côté du code', 'SIREN;INSEE;Commune\n210101739;01173;Gex\n210104196;01419;Thoiry'],
    ['un SIREN d’EPCI sans titre', 'Gex;01173;240100750\nThoiry;01419;240100750'],
    ['des titres inconnus', 'Bourg;Référence\nGex;01173\nThoiry;01419'],
    [
      'deux lignes de titres',
      'Code géographique;Libellé géographique\nCODGEO;LIBGEO\n01173;Gex\n01419;Thoiry',
    ],
    ['deux colonnes du même nom', 'Commune;Ville;Code\nGex;Gex;01173\nThoiry;Thoiry;01419'],
    ['un code postal titré', 'Code postal;INSEE;Commune\n01170;01173;Gex\n01710;01419;Thoiry'],
    ['des puces dans une colonne', '1.\tGex\t01173\n2.\tThoiry\t01419'],
    ['un département devant', '01\tGex\t01173\n01\tThoiry\t01419'],
    ['une population de cinq et trois chiffres', 'Gex\t12904\t01173\nThoiry\t812\t01419'],
    ['« sep= »', 'sep=;\nGex;01173\nThoiry;01419'],
    ['un titre au-dessus', 'Communes de la CTG 2025\n\nNom;Code INSEE\nGex;01173\nThoiry;01419'],
    ['une source et un total', 'Nom;Code\nGex;01173\nThoiry;01419\nTotal;2\nSource : Insee, COG 2025'],
    [
      'un total qui ressemble à un code',
      'Nom;Code;Population\nGex;01173;12904\nThoiry;01419;6203\nTotal;;19107\nSource : Insee;;2025',
    ],
    ['un titre répété à chaque page', 'Nom;Code\nGex;01173\nNom;Code\nThoiry;01419\nPage 2/3'],
    ['un séparateur de trop à une ligne', 'Gex;01173;a@b.fr\nThoiry;01419;c@d.fr\t'],
    ['une table à barres', '| Gex | 01173 |\n|-----|-------|\n| Thoiry | 01419 |'],
    ['des codes écrits en formule', '="01173";Gex\n="01419";Thoiry'],
    ['des codes devenus nombres', 'Gex;1173.0\nThoiry;1419,0'],
    ['des codes beside', '01173 — Gex\nThoiry → 01419'],
    ['des codes entre parenthèses', 'Gex (INSEE 01173)\nThoiry [01419]'],
    ['des codes après une barre', 'Gex / 01173\nThoiry | 01419'],
    ['des codes annoncés', 'Code INSEE 01173 : Gex\n1. Thoiry - code insee n° 01419'],
    ['une ligne de noms et de codes', 'Gex (01173), Thoiry (01419)'],
    ['des caractères invisibles', 'G\u200bex\t\u200e01173\n\ufeffTho\u00adiry\t01419\u2060'],
    ['des espaces de toutes largeurs', 'Gex\u3000;01\u2009173\nThoiry;01\u00a0419'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['Gex|01173', 'Thoiry|01419']);
  });

  it.each([['\v'], ['\f'], ['\r'], ['\r\n'], ['\u0085'], ['\u2028'], ['\u2029'], [', '], ['\n• '], ['\n- ']])(
    'un nom de chaque côté de %j',
    (end) => {
      expect(read(`Gex${end}Thoiry${end}Ornex`)).toEqual(['Gex', 'Thoiry', 'Ornex']);
    },
  );

  it.each([
    ['Gex, Divonne, Thoiry, Ornex', ['Gex', 'Divonne', 'Thoiry', 'Ornex']],
    ['Communes : Gex, Divonne et Thoiry.', ['Gex', 'Divonne', 'Thoiry']],
    ['Gex, Divonne,\nThoiry', ['Gex', 'Divonne', 'Thoiry']],
    ['1 Gex\n2 Thoiry', ['Gex', 'Thoiry']],
    ['a) Gex\nb) Thoiry', ['Gex', 'Thoiry']],
    ['1/ Gex\n2/ Thoiry', ['Gex', 'Thoiry']],
    ['Saint-Ouen (93);93070', ['Saint-Ouen|93070']],
    ['Gex.01173', ['Gex|01173']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('réunit le prénom et le nom du référent, et le nom écrit devant une adresse', () => {
    const contacts = (text: string) =>
      readCommuneList(text).lines.map(({ contact, email }) => [contact, email]);
    expect(contacts('Nom;Prénom;Commune;E-mail\nMartin;Julie;Gex;j@b.fr')).toEqual([
      ['Julie Martin', 'j@b.fr'],
    ]);
    expect(contacts('Gex;01173;Julie Martin <J.Martin@b.fr>')).toEqual([['Julie Martin', 'j.martin@b.fr']]);
    expect(contacts('Gex;01173;Julie Martin;j@b.fr')).toEqual([['Julie Martin', 'j@b.fr']]);
  });
});

describe('une ligne qui a le mot d’un titre', () => {
  const link = 'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit';

  it.each([
    [
      'sous une ligne',
      [
        ['Gex', link],
        ['Sans lien', 'pas un lien'],
      ],
    ],
    [
      'avant les autres',
      [
        ['Thoiry', 'pas de lien'],
        ['Gex', link],
      ],
    ],
    [
      'd’une commune en « Ville »',
      [
        ['Ville-en-Selve', 'lien à venir'],
        ['Gex', link],
      ],
    ],
    [
      'sous des titres',
      [
        ['Commune', 'Lien'],
        ['Gex', link],
        ['Ville-sur-Arce', 'aucun fichier'],
      ],
    ],
    [
      'sous un code',
      [
        ['Gex', '01173', 'Julie'],
        ['Thoiry', '01419', 'référente à nommer'],
      ],
    ],
  ])('%s n’est jamais laissée de côté sans le dire', (_, rows) => {
    const { lines, problems } = readCommuneList(rows.map((cells) => cells.join('\t')).join('\n'));
    const titles = rows[0]?.[0] === 'Commune' ? 1 : 0;
    expect([...lines, ...problems].map(({ line }) => line).sort()).toEqual(
      rows.slice(titles).map((_row, index) => index + 1 + titles),
    );
  });
});

describe('ce qui se demande plutôt que de se deviner', () => {
  it.each([
    ['un code postal et un code INSEE', 'Gex\t01170\t01173\nThoiry\t01710\t01419', 'le code INSEE', [1, 2]],
    ['une population et un code', 'Saint-Ouen\t51108\t93070', 'le code INSEE', [1, 2]],
    ['un code sans son 0 et une population', 'Gex\t1173\t12904\nThoiry\t1419\t6512', 'le code INSEE', [1, 2]],
    ['deux textes', 'Martin\tGex\nDurand\tThoiry', 'le nom de la commune', [0, 1]],
    ['deux titres égaux', 'Commune;Ville\nGex;Divonne\nThoiry;Ornex', 'le nom de la commune', [0, 1]],
    ['deux adresses', 'Gex;a@b.fr;c@d.fr', 'l’adresse du référent', [1, 2]],
  ])('%s', (_, text, what, places) => {
    const { lines, refused, questions, columns } = readCommuneList(text);
    expect(lines).toEqual([]);
    expect(questions).toHaveLength(1);
    expect(refused).toContain(`peuvent être ${what}`);
    expect(refused).toContain('Rien n’est ajouté.');
    expect(columns.filter(({ known }) => known === 'asked').map(({ place }) => place)).toEqual(places);
  });

  it('se règle par un titre, ou par ce que la personne dit des colonnes', () => {
    expect(read('Commune\tCP\tCode INSEE\nGex\t01170\t01173')).toEqual(['Gex|01173']);
    const said = ['', 'none', 'code'] as const;
    const { lines, refused, columns } = readCommuneList('Gex\t01170\t01173', [], { said });
    expect([lines.length, lines[0]?.code, refused]).toEqual([1, '01173', null]);
    expect(columns.map(({ meaning, known }) => [meaning, known])).toEqual([
      ['name', 'content'],
      ['none', 'said'],
      ['code', 'said'],
    ]);
    expect(columns[2]?.samples).toEqual(['01173']);
  });
});

describe('ce qui est refusé, avec sa raison', () => {
  it.each(['#N/A', '#REF!', '#NOM?', 'null', 'NaN', 'undefined', 'N/A', 'à compléter', 'VRAI'])(
    '« %s » à la place d’un nom',
    (text) => {
      expect(reasons(`${text}\t01173`)).toEqual([
        `«\u00a0${text}\u00a0» n’est pas un nom\u00a0: la cellule d’origine était vide ou en erreur.`,
      ]);
    },
  );

  it('un nombre à la place d’un nom', () => {
    for (const text of ['1.\n2.', '01173', '200069193;01173', '12;01173', '–\n•'])
      expect(read(text), text).toEqual([]);
    expect(reasons('12 Gex')[0]).toContain('Le nom commence par un nombre');
    expect(reasons('Gex (12 904 hab.)')[0]).toContain('Un nombre suit le nom');
  });

  it('plusieurs codes, plusieurs noms, un code au milieu', () => {
    expect(reasons('01173 Gex 01170')[0]).toContain('ne gardez que le code INSEE');
    expect(reasons('Gex 01173 Ain')[0]).toContain('au milieu du texte');
    expect(reasons('Saint-Ouen (93)')[0]).toContain('Un nombre suit le nom');
    expect(reasons('Nom : Gex')[0]).toContain('Plusieurs cellules semblent réunies');
    expect(reasons('Nom;Prénom;Mail\nMartin;Julie;j@b.fr')).toEqual(['Le nom manque.']);
    expect(read('{"nom":"Gex","code":"01173"}\n{"nom":"Thoiry","code":"01419"}')).toEqual([]);
    expect(reasons('Gex / Divonne / Thoiry')[0]).toContain('Plusieurs noms semblent réunis');
    expect(read('Gex\nThoiry\nDivonne, Ornex, Cessy')).toEqual(['Gex', 'Thoiry']);
  });

  it.each(['00000', '99138', '20000', '20260', '96001', '98401', '98999'])(
    'le code %s, d’aucun département',
    (code) => {
      expect(reasons(`Gex;${code}`)).toHaveLength(1);
      expect(reasons(`Gex;${code}`)[0]).toContain(code);
    },
  );

  it.each([
    '2A004',
    '2B033',
    '97105',
    '97611',
    '97502',
    '97701',
    '97801',
    '98611',
    '98718',
    '98818',
    '01173',
    '95018',
  ])('mais non %s', (code) => {
    expect(read(`Gex;${code}`)).toEqual([`Gex|${code}`]);
  });

  it('des codes qui finissent tous par 0 sont à vérifier', () => {
    expect(readCommuneList('Gex;01170\nThoiry;01710\nOrnex;01210').notes[0]).toContain('codes postaux');
  });
});

describe('un fichier du code officiel géographique', () => {
  it('se colle entier : les communes seules, le reste compté', () => {
    const { lines, problems, notes } = readCommuneList(
      [
        'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT',
        'COM,01004,84,01,01D,011,1,AMBERIEU EN BUGEY,Ambérieu-en-Bugey,Ambérieu-en-Bugey,0101,',
        'COM,01173,84,01,01D,012,0,GEX,Gex,Gex,0110,',
        'COMD,01015,84,01,,,1,ARBIGNIEU,Arbignieu,Arbignieu,,01015',
        'COMD,01017,84,01,,,1,ARGIS,Argis,Argis,,01015',
        'COMA,01130,84,01,,,0,CRAZ,Craz,Craz,,01091',
        'ARM,75101,11,75,,,0,PARIS 1ER,Paris 1er,Paris 1er Arrondissement,,75056',
      ].join('\r\n'),
    );
    expect(lines.map(({ name, code }) => [name, code])).toEqual([
      ['Ambérieu-en-Bugey', '01004'],
      ['Gex', '01173'],
    ]);
    expect(problems).toEqual([]);
    expect(notes[0]).toContain('2 communes déléguées, 1 commune associée, 1 arrondissement municipal');
    expect(notes[1]).toContain('Colonnes laissées de côté');
  });
});

describe('pour toute liste', () => {
  const token = fc.constantFrom(
    ...[
      'Gex',
      'Thoiry',
      'Saint-Ouen',
      'Mme Martin',
      'Ain',
      '01173',
      '1419',
      '2A004',
      '01170',
      '12904',
      '1.',
      '•',
    ],
    ...[
      'a@b.fr',
      'Luc <c@d.fr>',
      '#N/A',
      'null',
      'Nom',
      'Code INSEE',
      'Commune',
      'Total',
      'Gex (01173)',
      '',
      '',
    ],
    ...[
      'Communes de la CTG',
      'Source : Insee',
      '240100750',
      '(12 904 hab.)',
      '"',
      '\u200b',
      '99138',
      'sep=;',
    ],
  );
  const list = fc
    .tuple(
      fc.array(fc.array(token, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 7 }),
      fc.constantFrom(';', '\t', ', ', ' | '),
      fc.constantFrom('\n', '\r\n', '\v', '\u2028'),
    )
    .map(([rows, separator, end]) => rows.map((cells) => cells.join(separator)).join(end));

  it('aucun nombre n’est un nom, et rien n’est retenu deux fois', () => {
    fc.assert(
      fc.property(list, (text) => {
        const { lines, questions, refused } = readCommuneList(text);
        for (const { name, code } of lines) {
          expect(name).toMatch(/^\p{L}/u);
          expect(name).not.toMatch(/[\p{Cf};\t]|#N|@|^null$/u);
          expect(code).toMatch(/^(?:\d{9}|\d{5}|2[AB]\d{3}|)$/);
        }
        const keys = lines.map(({ name, code }) => code || nameKey(name));
        expect(new Set(keys).size).toBe(keys.length);
        expect(readCommuneList(text, lines).lines).toEqual([]);
        expect(questions.length > 0 ? lines : []).toEqual([]);
        expect(questions.length > 0).toBe(refused !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('un nom où une erreur de tableur est restée est laissé de côté', () => {
    const { lines } = readCommuneList('"\tGex\t#N/A\tGex\n"\tGex\nGex');
    expect(lines.map(({ name }) => name)).not.toContain('Gex #N/A Gex');
  });

  it('rien ne se perd : chaque mot est dans une commune, ou dans ce qui est laissé de côté et dit', () => {
    const words = (text: string) =>
      nameKey(text)
        .split(' ')
        .filter((word) => /\p{L}{2}|\d{3}/u.test(word));
    fc.assert(
      fc.property(list, (text) => {
        const { lines, problems, notes, columns, refused } = readCommuneList(text);
        if (refused !== null) return;
        // The text of a problem is cut where it is long.
        if (problems.some((problem) => problem.text.length >= 80)) return;
        const left = columns.filter(({ meaning }) => meaning === 'none');
        const told = new Set(
          words(
            [
              ...lines.flatMap((line) => Object.values(line)),
              ...problems.map((problem) => problem.text),
              ...notes,
              ...columns.map(({ title }) => title),
            ].join(' '),
          ),
        );
        // A column left aside is told by its title or number; a code is told with its zero; labels of codes are none.
        const isTold = (word: string) =>
          told.has(word) ||
          told.has(`0${word}`) ||
          ['sep', 'insee', 'code'].includes(word) ||
          (left.length > 0 && notes.some((note) => note.startsWith('Colonnes laissées de côté')));
        expect(words(text).filter((word) => !isTold(word))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '"Gex;01173\nDivonne;01143',
    '« Gex »\t01173\nDivonne\t01143',
    'sep=;\n"\tGex;01173\nDivonne;01143',
  ])('les guillemets autour d’un nom, même non refermés, n’en sont pas : %j', (text) => {
    expect(readCommuneList(text).lines.map(({ name, code }) => `${name}|${code}`)).toEqual([
      'Gex|01173',
      'Divonne|01143',
    ]);
  });

  it('prend un temps proportionnel à la longueur', () => {
    const time = (text: string) => cpuTime(() => readCommuneList(text));
    for (const part of [
      'Gex;01173\n',
      'Gex, ',
      '"a\n',
      '1. ',
      'Gex 01173 ',
      '<a@b.fr>;',
      'Nom;',
      '- ',
      '#N/A;',
      'é\u0301',
    ]) {
      const [short, long] = [100_000, 1_000_000].map((size) => time(part.repeat(size / part.length)));
      expect(long, JSON.stringify(part)).toBeLessThan(30 * (short ?? 0) + 500);
    }
  });
});
