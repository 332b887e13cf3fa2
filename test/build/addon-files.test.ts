import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlFile } from '../../build/html-file';
import { entryPoints } from '../../build/server';
import { AddonRuntime, SpreadsheetFile } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { GUIDE_TEXTS } from '../../src/guide/pages/texts';
import type { GuidePage } from '../../src/guide/types';
import { SPELLINGS } from '../../src/position/entry';

const read = (path: string) => readFileSync(path, 'utf8');

describe('ce qui est poussé chez Google', () => {
  it('tient en peu de fichiers, que clasp suit exactement', { timeout: 60_000 }, () => {
    const expected = [
      'Code.js',
      'appsscript.json',
      'coordination.html',
      'followup.html',
      'guide.html',
      'import.html',
      'list.html',
      'report.html',
      'sheets.html',
      'sidebar.html',
      'workshop.html',
    ];
    expect(readdirSync('build/addon').sort()).toEqual(expected);
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const { stdout, stderr } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      encoding: 'utf8',
    });
    const status = JSON.parse(stdout || `"${stderr}"`) as { filesToPush: string[] };
    expect(status.filesToPush.map((path) => path.split(/[\\/]/).pop()).sort()).toEqual(expected);
  });

  it('ne demande que les deux permissions', () => {
    const manifest = JSON.parse(read('build/addon/appsscript.json'));
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Europe/Paris' });
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('offre exactement les fonctions que Google appelle, et rien d’autre', () => {
    const runtime = AddonRuntime.fromBuild(SpreadsheetFile.create({ title: 'Essai' }));
    expect([...runtime.functions].sort()).toEqual([...entryPoints().keys()].sort());
  });

  it('ne touche à aucun service au chargement', () => {
    const runtime = AddonRuntime.fromBuild(SpreadsheetFile.create({ title: 'Essai' }));
    runtime.resetCalls();
    runtime.has('onOpen');
    expect(runtime.calls).toMatchObject({ total: 0, builders: 0 });
  });

  it('ne contient ni champ de classe ni ce qu’Apps Script ne sait pas lire', () => {
    const code = read('build/addon/Code.js');
    expect(code).toContain('@OnlyCurrentDoc');
    expect(code).not.toMatch(/\?\?=|\|\|=|&&=|\bstatic [#\w]+ ?=|^import |^export /m);
    expect(code).not.toMatch(/UrlFetchApp|DriveApp|openById|getActiveUser|newTrigger/);
  });
});

/** Every text of a page of the guide; page numbers of the vade-mecum are no texts. */
const textsOf = ({ benefits, advice, inspirations, resources }: GuidePage) => [
  ...benefits,
  ...advice.map(({ text }) => text),
  ...inspirations.map(({ title }) => title),
  ...resources,
];

describe('les pages du guide', () => {
  const { pages: PAGES, asks, updates, glossary } = GUIDE_TEXTS;
  const texts = [
    ...Object.values(PAGES).flatMap(textsOf),
    ...[...Object.values(asks).flat(), ...updates].map(({ text }) => text),
    ...glossary.map(({ meaning }) => meaning),
  ];

  it('sont toutes dans guide.html, et Code.js n’en porte aucune', () => {
    const [code, pages] = [read('build/addon/Code.js'), read('build/addon/guide.html')];
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => code.includes(text))).toEqual([]);
    expect(texts.filter((text) => !pages.includes(text))).toEqual([]);
    expect(JSON.parse(pages)).toEqual(JSON.parse(JSON.stringify(GUIDE_TEXTS)));
  });

  it.each(['guide.html', 'sheets.html'])(
    'n’ont dans %s aucun signe que HTML prendrait pour le sien',
    (file) => {
      expect(read(`build/addon/${file}`)).not.toMatch(/[<&]/);
    },
  );

  it.each(['<!-- à revoir', 'Parents &amp; enfants', 'voir <?= page ?>'])(
    'reviennent telles qu’écrites, « %s » comprise, que Google pourrait prendre pour du HTML',
    (text) => {
      expect(htmlFile(JSON.stringify({ text }))).not.toMatch(/[<&]/);
      expect(JSON.parse(htmlFile(JSON.stringify({ text })))).toEqual({ text });
    },
  );

  it('ne sont lues que pour décrire les feuilles', () => {
    const runtime = AddonRuntime.fromBuild(SpreadsheetFile.create({ title: 'Essai' }));
    const reads = () => runtime.calls.byName.get('HtmlTemplate.getRawContent') ?? 0;
    runtime.callFromSidebar('readGrid');
    runtime.callFromSidebar('poll', [{ stamp: '', selected: null }]);
    expect(reads()).toBe(0);
    runtime.callFromSidebar('generateGrid');
    expect(reads()).toBe(1);
  });
});

describe('guide.json', () => {
  it('porte les 29 critères, leurs quatre repères et le nom de leurs partenaires', () => {
    const guide = JSON.parse(read('build/guide.json'));
    expect(guide.edition).toBe(GUIDE.edition);
    const criteria = guide.pillars.flatMap((pillar: { criteria: unknown[] }) => pillar.criteria);
    expect(criteria.map((criterion: { number: number }) => criterion.number)).toEqual(
      CRITERIA.map(({ number }) => number),
    );
    for (const criterion of criteria) {
      expect(Object.keys(criterion)).toEqual(
        expect.arrayContaining([
          'number',
          'label',
          'title',
          'question',
          'page',
          'modes',
          'conditional',
          'benefits',
          'advice',
          'inspirations',
          'partners',
          'descriptors',
        ]),
      );
      expect(criterion.descriptors).toHaveLength(4);
    }
    const conditional = criteria.filter((criterion: { conditional: boolean }) => criterion.conditional);
    expect(conditional.map((criterion: { number: number }) => criterion.number)).toEqual([
      10, 13, 24, 26, 29,
    ]);
  });

  it('a des écritures admises en nombre tel que la feuille Données les porte toutes', () => {
    expect(SPELLINGS.length).toBeLessThanOrEqual(CRITERIA.length);
  });
});
