import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { googleMembers } from '../../tools/live-check/members';

const notObserved: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('live-check/not-observed.json', 'utf8'),
);

let product: ReadonlySet<string>;
let essays: ReadonlySet<string>;

beforeAll(() => {
  product = googleMembers(['src/sheets', 'src/addon']);
  essays = googleMembers(['live-check']);
}, 60_000);

describe('les membres de Google que l’extension nomme', () => {
  it('sont vus par le compilateur, de toutes les sortes', () => {
    expect(product.size).toBeGreaterThan(150);
    for (const member of [
      'Range.setValues',
      'Sheet.protect',
      'Ui.showSidebar',
      'SheetsOnEdit.range',
      'Lock.tryLock',
    ])
      expect(product).toContain(member);
    expect(product).not.toContain('Range.setValeurs');
  });

  it('sont essayés, ou dits ne pas l’être, avec la raison', () => {
    const lacking = [...product].filter((member) => !essays.has(member) && !(member in notObserved));
    expect(lacking).toEqual([]);
    expect(Object.values(notObserved).filter((reason) => reason.length < 20)).toEqual([]);
  });

  it('ne sont dits non essayés que s’ils sont nommés et ne le sont pas', () => {
    const idle = Object.keys(notObserved).filter((member) => !product.has(member) || essays.has(member));
    expect(idle).toEqual([]);
  });
});
