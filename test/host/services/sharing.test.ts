import { describe, expect, test } from 'vitest';
import { driveBench, someone } from '../workbench';

const OWNER = 'proprietaire@exemple.fr';
const PMI = 'pmi@exemple.fr';
const CAF = 'caf@exemple.fr';

describe('sharing a file', () => {
  test('adds, promotes and never lowers; each new person is invited once', () => {
    const { drive, script, file } = driveBench();
    script(`ss.addViewer('${PMI}'); ss.addEditor('${PMI}').addViewer('${PMI}');
      ss.addViewers(['${CAF}', 'elu@exemple.fr']); ss.addEditors(['${CAF}', '${OWNER}']).addEditor('${CAF}');
      ss.addViewer('${OWNER}')`);
    expect([...file.state.people]).toEqual([
      [OWNER, 'owner'],
      [PMI, 'editor'],
      [CAF, 'editor'],
      ['elu@exemple.fr', 'viewer'],
    ]);
    expect(drive.mails).toEqual([
      { file: file.id, to: PMI, role: 'viewer' },
      { file: file.id, to: CAF, role: 'viewer' },
      { file: file.id, to: 'elu@exemple.fr', role: 'viewer' },
    ]);
  });

  test('lists of people: the owner is among the editors', () => {
    const { script } = driveBench();
    script(`ss.addEditor('${PMI}'); ss.addViewer('${CAF}')`);
    const list = (method: string) => script(`return ss.${method}().map((u) => u.getEmail()).join()`);
    expect([list('getEditors'), list('getViewers')]).toEqual([`${OWNER},${PMI}`, CAF]);
    expect(script(`return ss.getOwner().getEmail()`, PMI)).toBe(OWNER);
    expect(script(`ss.removeEditor(ss.getEditors()[1]); return ss.getEditors().length`)).toBe(1);
  });

  test('removing: an editor goes, an owner stays, strangers change nothing', () => {
    const { script, file } = driveBench();
    script(`ss.addEditor('${PMI}'); ss.addViewers(['${CAF}', 'elu@exemple.fr'])`);
    script(
      `ss.removeEditor('${OWNER}').removeViewer('${OWNER}').removeEditor('inconnu@exemple.fr').removeViewer('${PMI}')`,
    );
    expect([...file.state.people.values()]).toEqual(['owner', 'editor', 'viewer', 'viewer']);
    script(`ss.removeEditor('${PMI}').removeViewer('${CAF}').removeEditor('elu@exemple.fr')`);
    expect([...file.state.people.keys()]).toEqual([OWNER]);
  });

  test('a person put out loses every right at once, and is invited again if let in again', () => {
    const { drive, script, file } = driveBench();
    script(`ss.addEditor('${PMI}')`);
    const pmi = someone(file, PMI);
    expect(pmi.type('Feuille', 'A1', 'x')).toEqual({});
    script(`ss.removeEditor('${PMI}')`);
    expect(pmi.type('Feuille', 'A1', 'y').refused).toMatch(/autorisation/);
    expect(() => script(`return sheet.getRange('A1').getValue()`, PMI)).toThrow('do not have permission');
    script(`ss.addEditor('${PMI}')`);
    expect(drive.mails.length).toBe(2);
  });

  test('an editor may share, a viewer may not', () => {
    const { script, file } = driveBench();
    script(`ss.addEditor('${PMI}'); ss.addViewer('${CAF}')`);
    script(`ss.addViewer('elu@exemple.fr')`, PMI);
    for (const call of [
      `addEditor('${CAF}')`,
      `addViewers(['a@b.fr'])`,
      `removeEditor('${PMI}')`,
      `removeViewer('${CAF}')`,
    ]) {
      expect(() => script(`ss.${call}`, CAF)).toThrow('do not have permission to share');
    }
    expect([...file.state.people.values()]).toEqual(['owner', 'editor', 'viewer', 'viewer']);
  });

  test.each([
    'pmi',
    'pmi@',
    '@exemple.fr',
    'a b@exemple.fr',
    'a@exemple.fr ',
    'a@b.fr,c@d.fr',
    '',
    'a@exemple',
  ])('« %s » is no address', (address) => {
    const { drive, script } = driveBench();
    expect(() => script(`ss.addEditors(['${PMI}', '${address}'])`)).toThrow(`Invalid email: ${address}`);
    expect(() => script(`ss.addViewer('${address}')`)).toThrow('Invalid email');
    expect(drive.mails).toEqual([]);
  });

  test('an administrator’s refusal lets nobody of the list in', () => {
    const { drive, script, file } = driveBench();
    drive.refusedAddresses.add('dehors@exemple.fr');
    const refused = 'Sharing with dehors@exemple.fr is not allowed by your administrator.';
    expect(() => script(`ss.addEditors(['${PMI}', 'Dehors@exemple.fr', '${CAF}'])`)).toThrow(refused);
    expect(() => script(`ss.addViewer('dehors@exemple.fr')`)).toThrow(refused);
    expect([file.state.people.size, drive.mails]).toEqual([1, []]);
  });

  test('capitals make no other person', () => {
    const { drive, script, file } = driveBench();
    script(`ss.addEditor('PMI@Exemple.fr').addEditor('${PMI}')`);
    expect([[...file.state.people.keys()], drive.mails.length]).toEqual([[OWNER, PMI], 1]);
  });

  test('undoing a gesture takes nobody’s right back', () => {
    const { script, file, owner } = driveBench();
    owner.type('Feuille', 'A1', 'x');
    script(`ss.addEditor('${PMI}')`);
    owner.undo();
    expect([file.display('A1'), file.state.people.get(PMI)]).toEqual(['', 'editor']);
  });
});

describe('a column for each partner', () => {
  function protectedColumns() {
    const bench = driveBench();
    bench.script(`
      ss.addEditors(['${PMI}', '${CAF}']);
      sheet.getRange('A1:C5').setValues(Array.from({ length: 5 }, () => ['a', 'b', 'c']));
      const whole = sheet.protect(); whole.removeEditors(whole.getEditors());
      whole.setUnprotectedRanges([sheet.getRange('B2:C5')]);
      const limit = (a1, email) => {
        const p = sheet.getRange(a1).protect();
        p.removeEditors(p.getEditors()); p.addEditor(email);
      };
      limit('B2:B5', '${PMI}'); limit('C2:C5', '${CAF}')`);
    return { ...bench, pmi: someone(bench.file, PMI), caf: someone(bench.file, CAF) };
  }

  test('each types, pastes and clears in their own column only; the owner everywhere', () => {
    const { pmi, caf, owner, file } = protectedColumns();
    const done = (outcome: { refused?: string }) => outcome.refused === undefined;
    for (const [person, own, other] of [
      [pmi, 'B', 'C'],
      [caf, 'C', 'B'],
    ] as const) {
      expect(done(person.type('Feuille', `${own}2`, 'x'))).toBe(true);
      expect(done(person.paste('Feuille', `${own}3`, [['y'], ['z']]))).toBe(true);
      expect(done(person.clear('Feuille', `${own}5`))).toBe(true);
      for (const cell of [`${other}2`, 'A2', `${own}1`]) {
        expect(done(person.type('Feuille', cell, 'non'))).toBe(false);
        expect(done(person.paste('Feuille', cell, [['non']]))).toBe(false);
        expect(done(person.clear('Feuille', cell))).toBe(false);
      }
      expect(done(person.paste('Feuille', `B4`, [['non', 'non']]))).toBe(false);
      expect(done(person.paste('Feuille', `${own}5`, [['non'], ['non']]))).toBe(false);
    }
    expect(file.sheetByName('Feuille').display2d('A1:C5')).toEqual([
      ['a', 'b', 'c'],
      ['a', 'x', 'x'],
      ['a', 'y', 'y'],
      ['a', 'z', 'z'],
      ['a', '', ''],
    ]);
    for (const cell of ['A1', 'B2', 'C5']) expect(done(owner.type('Feuille', cell, 'oui'))).toBe(true);
  });

  test('a script run by a partner is held to the same cells', () => {
    const { script } = protectedColumns();
    script(`sheet.getRange('B2').setValue(1)`, PMI);
    expect(() => script(`sheet.getRange('C2').setValue(1)`, PMI)).toThrow('protected cell');
    expect(() => script(`sheet.getRange('B2:C2').setValues([[1, 2]])`, CAF)).toThrow('protected cell');
  });

  test('a partner put out of the file edits nothing, whatever the protections say', () => {
    const { script, pmi } = protectedColumns();
    script(`ss.removeEditor('${PMI}').addViewer('${PMI}')`);
    expect(pmi.type('Feuille', 'B2', 'x').refused).toMatch(/autorisation/);
  });

  test('naming someone in a protection lets nobody into the file', () => {
    const { drive, script, file } = driveBench();
    script(`const p = sheet.getRange('A1').protect(); p.addEditor('${PMI}')`);
    expect([file.state.people.has(PMI), drive.mails]).toEqual([false, []]);
    script(`ss.addEditor('${PMI}')`);
    expect(someone(file, PMI).type('Feuille', 'A1', 'x')).toEqual({});
    script(`ss.addEditor('${CAF}')`);
    expect(someone(file, CAF).type('Feuille', 'A1', 'x').refused).toMatch(/protégés/);
  });
});
