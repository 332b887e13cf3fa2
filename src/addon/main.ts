/**
 * Everything Google calls by name. The build turns each export into a top-level function of the script, which
 * delegates here; nothing runs and no service is touched when the script is loaded.
 */

import { CALL_NAMES } from '../contract/arguments';
import type { CallName } from '../contract/contract';
import { answerCall } from './calls';
import { MENU, type MenuFunction } from './menu';
import { runMenu } from './menu-actions';

export { onEdit, onInstall, onOpen } from './triggers';

type EntryPoint = (...args: unknown[]) => unknown;

/** The sidebar's calls, by name. */
export const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (...args: unknown[]) => answerCall(name, args)]),
) as Record<CallName, EntryPoint>;

/** The menu's functions, by name. */
export const menu = Object.fromEntries(MENU.map(({ run }) => [run, () => runMenu(run)])) as Record<
  MenuFunction,
  EntryPoint
>;
