import { type Block, cellName, cellsOf, contains, containsBlock, overlap } from '../engine/a1';
import type { ProtectionState, SheetState } from './overlay';
import type { Workbook } from './workbook';

/** Who may edit what. */

export function mayReadFile(file: Workbook, email: string): boolean {
  return file.state.people.has(email);
}

export function mayEditFile(file: Workbook, email: string): boolean {
  const role = file.state.people.get(email);
  return role === 'owner' || role === 'editor';
}

export function fileEditors(file: Workbook): string[] {
  return [...file.state.people].filter(([, role]) => role !== 'viewer').map(([email]) => email);
}

export function protectionEditors(file: Workbook, protection: ProtectionState): string[] {
  if (protection.editors === null) return fileEditors(file);
  return [...new Set([file.owner, ...protection.editors])].filter((email) => mayEditFile(file, email));
}

export function passes(file: Workbook, email: string, protection: ProtectionState): boolean {
  if (protection.warningOnly) return mayEditFile(file, email);
  return file.owner === email || protectionEditors(file, protection).includes(email);
}

/** The protections that stop someone on a sheet. */
function obstacles(file: Workbook, email: string, sheet: SheetState): ProtectionState[] {
  return sheet.protections.filter((p) => !passes(file, email, p));
}

export function mayEditCell(
  file: Workbook,
  email: string,
  sheetId: number,
  row: number,
  column: number,
): boolean {
  if (!mayEditFile(file, email)) return false;
  return obstacles(file, email, file.sheet(sheetId)).every((p) =>
    p.block ? !contains(p.block, row, column) : p.unprotected.some((b) => contains(b, row, column)),
  );
}

/** The first cell of a block that someone may not edit, or null. */
export function firstLockedCell(file: Workbook, email: string, sheetId: number, b: Block): string | null {
  if (!mayEditFile(file, email)) return cellName(b.row, b.column);
  const stopping = obstacles(file, email, file.sheet(sheetId)).filter(
    (p) => !(p.block ? !overlap(p.block, b) : p.unprotected.some((free) => containsBlock(free, b))),
  );
  if (stopping.length === 0) return null;
  for (const [row, column] of cellsOf(b)) {
    if (!mayEditCell(file, email, sheetId, row, column)) return cellName(row, column);
  }
  return null;
}

/** Inserting, deleting and moving rows, renaming: refused on a protected sheet, its free cells notwithstanding. */
export function mayReshapeSheet(file: Workbook, email: string, sheetId: number): boolean {
  if (!mayEditFile(file, email)) return false;
  return obstacles(file, email, file.sheet(sheetId)).every((p) => p.block !== null);
}

/** Deleting or moving lines that cross a protected range is refused too. */
export function mayReshapeBlock(file: Workbook, email: string, sheetId: number, b: Block): boolean {
  if (!mayReshapeSheet(file, email, sheetId)) return false;
  return obstacles(file, email, file.sheet(sheetId)).every((p) => !p.block || !overlap(p.block, b));
}
