import fc from 'fast-check';
import { SEED } from './long-run';

fc.configureGlobal({ seed: SEED });
