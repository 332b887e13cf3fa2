import { describe, expect, test } from 'vitest';
import { AddonRuntime, AlertPending } from '../../../host/index';
import { workbench } from '../workbench';

describe('google.script.run', () => {
  const code = `
    function echo(x) { return x; }
    function date() { return new Date(); }
    function nested() { return { list: [undefined, 1, { a: undefined, b: NaN }], f: null }; }
    function nothing() {}
    function withFunction() { return { f: function () {} }; }
    function secret_() { return 1; }
    const arrow = () => 1;
    function sheetObject() { return SpreadsheetApp.getActive(); }
    function circular() { const a = {}; a.a = a; return a; }`;
  const { runtime } = workbench(code);

  test('values cross as a JSON copy', () => {
    const given = { a: [1, 'é', true, null], b: { c: undefined } };
    expect(runtime.callFromSidebar('echo', [given])).toEqual({
      a: [1, 'é', true, null],
      b: { c: null },
    });
    expect(runtime.callFromSidebar('nested')).toEqual({ list: [null, 1, { a: null, b: null }], f: null });
    expect(runtime.callFromSidebar('nothing')).toBeNull();
    expect(runtime.callFromSidebar('echo', [undefined])).toBeNull();
  });

  test.each(['date', 'withFunction', 'circular'])('a result that cannot cross fails the call: %s', (name) => {
    expect(() => runtime.callFromSidebar(name)).toThrow('google.script.run');
  });

  test('a service object cannot cross', () => {
    expect(() => runtime.callFromSidebar('sheetObject')).toThrow();
  });

  test.each([[new Date()], [() => 1], [new Map()]])(
    'an argument that cannot cross fails the call',
    (argument) => {
      expect(() => runtime.callFromSidebar('echo', [argument])).toThrow('google.script.run');
    },
  );

  test('only public top-level functions are reached', () => {
    expect(runtime.functions).toContain('echo');
    for (const name of ['secret_', 'arrow', 'toString', 'SpreadsheetApp', 'absent']) {
      expect(() => runtime.callFromSidebar(name)).toThrow('is not a function');
    }
  });
});

describe('counting and faults', () => {
  const code = `
    function three() { const ss = SpreadsheetApp.getActive(); const r = ss.getSheetByName('Feuille').getRange('A1'); r.setValue('fait'); }
    function stubborn() { const ss = SpreadsheetApp.getActive(); try { ss.getName(); ss.getName(); } finally { ss.toast('nettoyage'); } }
    function rule() { SpreadsheetApp.newDataValidation().requireDate().build(); }`;

  test('every call counts one, builders apart', () => {
    const { runtime } = workbench(code);
    runtime.run('three');
    expect(runtime.calls.total).toBe(4);
    expect(Object.fromEntries(runtime.calls.byName)).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 1,
      'Range.setValue': 1,
    });
    runtime.resetCalls();
    runtime.run('rule');
    // The factory crosses to no server either.
    expect([runtime.calls.total, runtime.calls.builders]).toEqual([0, 3]);
  });

  test('a fault happens before the effect, or after it', () => {
    const { runtime, file } = workbench(code);
    runtime.failAt(4);
    expect(() => runtime.run('three')).toThrow('Service Spreadsheets failed while accessing document');
    expect(file.display('Feuille!A1')).toBe('');
    runtime.failAt(4, { after: true });
    expect(() => runtime.run('three')).toThrow('Service Spreadsheets failed');
    expect(file.display('Feuille!A1')).toBe('fait');
    expect(runtime.faults).toBe(2);
    runtime.run('three');
  });

  test('a dead run cannot clean up, the next run lives', () => {
    const { runtime } = workbench(code);
    runtime.failAt(2);
    expect(() => runtime.run('stubborn')).toThrow();
    expect(runtime.toasts).toEqual([{ title: '', text: 'nettoyage' }]);
    runtime.failAt(2, { dead: true });
    expect(() => runtime.run('stubborn')).toThrow();
    expect(runtime.toasts).toEqual([]);
    runtime.run('stubborn');
    expect(runtime.toasts).toHaveLength(1);
  });
});

describe('alerts and locks', () => {
  const code = `
    function job() {
      const ui = SpreadsheetApp.getUi();
      const cell = SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
      cell.setValue('avant');
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      let first;
      try { first = ui.alert('Titre', 'Continuer ?', ui.ButtonSet.YES_NO); } catch (e) { console.error(e.message); return 'avalé'; }
      const kept = lock.hasLock();
      cell.setValue(String(first));
      return [String(first), kept, ui.prompt('Nom ?').getResponseText()].join();
    }
    function lock() { return LockService.getDocumentLock().tryLock(10); }`;

  test('an alert without an answer leaves the file as before, even if the script catches everything', () => {
    const { runtime, file } = workbench(code);
    let pending: unknown;
    try {
      runtime.run('job');
    } catch (error) {
      pending = error;
    }
    expect(pending).toBeInstanceOf(AlertPending);
    expect((pending as AlertPending).dialog).toEqual({
      title: 'Titre',
      text: 'Continuer ?',
      buttons: ['YES', 'NO'],
    });
    expect(file.display('A1')).toBe('');
    expect(runtime.alerts).toEqual([]);
    expect(runtime.log).toEqual([]);
    expect(() => runtime.run('job', { answers: ['YES'] })).toThrow('Nom ?');
    expect(runtime.run('job', { answers: ['YES', 'Lille'] })).toBe('YES,false,Lille');
    expect(file.display('A1')).toBe('YES');
    expect(runtime.alerts).toHaveLength(2);
  });

  test('a lock held elsewhere is refused, and given back at the end of a run', () => {
    const { runtime } = workbench(code);
    expect([runtime.run('lock'), runtime.run('lock')]).toEqual([true, true]);
    runtime.lockHeldElsewhere = true;
    expect(runtime.run('lock')).toBe(false);
    expect(() => runtime.run('job', { answers: ['YES', 'x'] })).toThrow('Lock timeout');
  });
});

test('another run may come in the middle of one, and finds the lock taken', () => {
  const code = `
    function first() {
      const lock = LockService.getDocumentLock();
      const cell = SpreadsheetApp.getActive().getSheetByName('Feuille').getRange('A1');
      if (!lock.tryLock(10)) return 'occupé';
      const had = lock.hasLock();
      cell.setValue('un');
      lock.releaseLock();
      return [had, lock.hasLock(), cell.getValue()].join();
    }
    function second() {
      const cell = SpreadsheetApp.getActive().getSheetByName('Feuille').getRange('A1');
      const had = LockService.getDocumentLock().tryLock(10);
      cell.setValue(cell.getValue() + ' deux');
      return had;
    }`;
  const { runtime, file } = workbench(code);
  const other = new AddonRuntime(file, { code, html: {} });
  const seen: unknown[] = [];
  const meet = (call: number) => runtime.meanwhile(call, () => seen.push(other.run('second')));
  meet(1);
  expect(runtime.run('first')).toBe('true,false,un');
  meet(7);
  expect(runtime.run('first')).toBe('true,false,un');
  // Between the two last calls, once the lock was given back.
  meet(10);
  expect(runtime.run('first')).toBe('true,false,un deux');
  expect(seen).toEqual([true, false, true]);
  expect(runtime.run('first')).toBe('true,false,un');
  expect(seen).toHaveLength(3);
});

test('properties belong to the file, the cache to the runtime', () => {
  const { file } = workbench();
  const code = `function put() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); CacheService.getDocumentCache().put('c', 'd'); }
    function get() { return [PropertiesService.getDocumentProperties().getProperty('a'), CacheService.getDocumentCache().get('c')]; }`;
  const runtime = new AddonRuntime(file, { code, html: {} });
  runtime.run('put');
  expect(runtime.run('get')).toEqual(['b', 'd']);
  expect(new AddonRuntime(file, { code, html: {} }).run('get')).toEqual(['b', null]);
});
