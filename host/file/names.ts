import { blockName, quoteSheet } from '../engine/a1';
import type { Workbook } from './workbook';

/**
 * Names of ranges, for the formulas that use them. The engine goes through every formula of the workbook at each name that it
 * is told: it is told those that some formula mentions.
 */

const mentions = (source: string, name: string) => source.toLowerCase().includes(name.toLowerCase());

function tell(file: Workbook, name: string): void {
  const address = file.state.names.get(name);
  const sheet = address && file.state.sheets.find((s) => s.id === address.sheetId);
  if (!address || !sheet) {
    file.unsettled.setName(name, null);
    return;
  }
  const cells = blockName(address.block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  file.unsettled.setName(name, `${quoteSheet(sheet.engineName)}!${cells}`);
}

/** Tells the engine where a name points now, if a formula asks. */
export function syncName(file: Workbook, name: string): void {
  const isUsed = file.state.sheets.some(({ formulas }) =>
    [...formulas.values()].some(({ source }) => mentions(source, name)),
  );
  if (isUsed) tell(file, name);
}

/** The same for the names that a formula mentions, before it is written. */
export function syncNamesOf(file: Workbook, source: string): void {
  for (const name of new Set([...file.state.names.keys(), ...file.unsettled.definedNames().keys()]))
    if (mentions(source, name)) tell(file, name);
}
