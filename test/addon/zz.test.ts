import { it } from 'vitest';
import { add, call, copy, KEYS, LIST, newDesk } from './communes';

it('x', () => {
  const d = newDesk();
  console.log(call(d, 'prepareSharing'), d.runtime.log);
  const e = newDesk();
  add(e, LIST);
  e.runtime.resetCalls();
  copy(e, KEYS[0]!);
  console.log(e.runtime.calls.total, [...e.runtime.calls.byName].map(([n, c]) => n + ' ' + c).join('\n'));
});
