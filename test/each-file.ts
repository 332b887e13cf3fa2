import fc from 'fast-check';
import { afterEach } from 'vitest';
import { SEED } from './long-run';
import { closeAll } from './opened';

/** Runs before each file of tests, though files share their modules. */
fc.configureGlobal({ seed: SEED });
afterEach(closeAll);
