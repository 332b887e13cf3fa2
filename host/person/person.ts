import { block } from '../engine/a1';
import type { StructuralChange } from '../engine/structure';
import {
  activate,
  deleteSheet,
  duplicateSheet,
  insertSheet,
  renameSheet,
  restructure,
} from '../file/reshape';
import { mayReshapeBlock, mayReshapeSheet } from '../file/rights';
import type { AuthModeName } from '../script/execution';
import type { RunOptions } from '../script/runtime';
import { CellGestures, DONE, type Outcome, type SheetKey } from './cell-gestures';
import { LAST_LINES, LAST_SHEET, PROTECTED, takenMessage } from './messages';

/**
 * Someone who uses the file: every gesture does what Google would, rights, rules and onEdit included. Undo takes back
 * the last gesture with what onEdit did after it (Google undoes them one by one).
 */
export class Person extends CellGestures {
  private reshape(key: SheetKey, change: StructuralChange): Outcome {
    const sheet = this.sheet(key);
    return this.gesture(() => {
      const onRows = change.axis === 'row';
      const size = onRows ? sheet.maxRows : sheet.maxColumns;
      if (change.at < 1 || change.count < 1 || change.at > size + 1)
        throw new Error('lines out of the sheet');
      if (change.kind !== 'insert' && change.at + change.count - 1 > size)
        throw new Error('lines out of the sheet');
      const lines = onRows
        ? block(change.at, 1, change.count, sheet.maxColumns)
        : block(1, change.at, sheet.maxRows, change.count);
      const free =
        change.kind === 'insert'
          ? mayReshapeSheet(this.file, this.email, sheet.id)
          : mayReshapeBlock(this.file, this.email, sheet.id, lines);
      if (!free) return { refused: PROTECTED };
      if (change.kind === 'delete' && change.count >= size) {
        return { refused: LAST_LINES };
      }
      restructure(this.file, sheet.id, change);
      return DONE;
    });
  }

  insertRows(key: SheetKey, before: number, count = 1): Outcome {
    return this.reshape(key, { axis: 'row', kind: 'insert', at: before, count });
  }

  deleteRows(key: SheetKey, first: number, count = 1): Outcome {
    return this.reshape(key, { axis: 'row', kind: 'delete', at: first, count });
  }

  /** `before` counts as the rows stand before the move. */
  moveRows(key: SheetKey, first: number, count: number, before: number): Outcome {
    return this.reshape(key, { axis: 'row', kind: 'move', at: first, count, before });
  }

  insertColumns(key: SheetKey, before: number, count = 1): Outcome {
    return this.reshape(key, { axis: 'column', kind: 'insert', at: before, count });
  }

  /** `before` counts as the columns stand before the move. */
  moveColumns(key: SheetKey, first: number, count: number, before: number): Outcome {
    return this.reshape(key, { axis: 'column', kind: 'move', at: first, count, before });
  }

  deleteColumns(key: SheetKey, first: number, count = 1): Outcome {
    return this.reshape(key, { axis: 'column', kind: 'delete', at: first, count });
  }

  addSheet(name?: string): Outcome {
    return this.gesture(() => {
      let free = name;
      for (let n = this.file.state.sheets.length + 1; free === undefined || this.file.sheetNamed(free); n++) {
        if (name !== undefined) return { refused: takenMessage(name) };
        free = `Feuille ${n}`;
      }
      const sheet = insertSheet(this.file, free, this.file.positionOf(this.file.state.activeSheet) + 1);
      activate(this.file, sheet.id);
      return DONE;
    });
  }

  renameSheet(key: SheetKey, name: string): Outcome {
    const sheet = this.sheet(key);
    return this.gesture(() => {
      const other = this.file.sheetNamed(name);
      if (other && other !== sheet) return { refused: takenMessage(name) };
      if (!mayReshapeSheet(this.file, this.email, sheet.id)) return { refused: PROTECTED };
      renameSheet(this.file, sheet.id, name);
      return DONE;
    });
  }

  deleteSheet(key: SheetKey): Outcome {
    const sheet = this.sheet(key);
    return this.gesture(() => {
      if (!mayReshapeSheet(this.file, this.email, sheet.id)) return { refused: PROTECTED };
      if (!this.file.state.sheets.some((s) => s !== sheet && !s.hidden)) {
        return { refused: LAST_SHEET };
      }
      deleteSheet(this.file, sheet.id);
      return DONE;
    });
  }

  duplicateSheet(key: SheetKey): Outcome {
    const sheet = this.sheet(key);
    return this.gesture(() => {
      let name = `Copie de ${sheet.name}`;
      for (let n = 2; this.file.sheetNamed(name); n++) name = `Copie de ${sheet.name} ${n}`;
      const copy = duplicateSheet(this.file, sheet.id, name);
      activate(this.file, copy.id);
      return DONE;
    });
  }

  /** « Déplacer vers sa propre feuille » in the menu of a sheet's first chart. */
  moveChartToOwnSheet(key: SheetKey, name: string): Outcome {
    const sheet = this.sheet(key);
    return this.gesture(() => {
      if (!mayReshapeSheet(this.file, this.email, sheet.id)) return { refused: PROTECTED };
      const [chart, ...others] = sheet.charts;
      if (!chart) throw new Error(`no chart on « ${sheet.name} »`);
      sheet.charts = others;
      const own = insertSheet(this.file, name, this.file.positionOf(sheet.id) + 1);
      own.type = 'OBJECT';
      own.charts = [chart];
      activate(this.file, own.id);
      return DONE;
    });
  }

  showSheet(key: SheetKey): Outcome {
    const sheet = this.sheet(key);
    return this.gesture(() => {
      sheet.hidden = false;
      activate(this.file, sheet.id);
      return DONE;
    });
  }

  /** Clicks an item of the add-on's menus, by its label. Throws `AlertPending` when the script asks something. */
  menu(label: string, options: Omit<RunOptions, 'authMode'> = {}): unknown {
    return this.run(this.functionOf(label), options);
  }

  /** Runs a function that a menu item names. */
  run(name: string, options: Omit<RunOptions, 'authMode'> = {}): unknown {
    return this.scripted(() => this.runtime.run(name, { ...options, authMode: 'FULL' }));
  }

  private functionOf(label: string): string {
    const labels: string[] = [];
    const pending = this.runtime.menus.flatMap((menu) => menu.items);
    for (let entry = pending.shift(); entry !== undefined; entry = pending.shift()) {
      if (entry === null) continue;
      if ('items' in entry) pending.push(...entry.items);
      else if (entry.label === label) return entry.run;
      else labels.push(entry.label);
    }
    throw new Error(`no menu item is called « ${label} »; there are ${labels.join(', ')}`);
  }

  /** Opens the file: onOpen runs for this person. */
  open(authMode: AuthModeName = 'LIMITED'): void {
    this.runtime.person = this.email;
    this.runtime.open(authMode);
  }

  /** A call of the sidebar made by this person; `answers` are those given to the alerts it shows. */
  answeredCall(name: string, args: readonly unknown[], answers: readonly string[]): unknown {
    return this.scripted(() => this.runtime.callFromSidebar(name, args, answers));
  }

  callFromSidebar(name: string, ...args: unknown[]): unknown {
    return this.answeredCall(name, args, []);
  }
}
