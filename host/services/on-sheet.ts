import type { SheetState } from '../file/overlay';
import type { Execution } from '../script/execution';
import { Service } from '../script/strict';

/** A service that stands on one sheet of the file. */
export abstract class OnSheet extends Service {
  constructor(
    readonly execution: Execution,
    readonly sheetId: number,
  ) {
    super();
  }

  protected get state(): SheetState {
    return this.execution.file.sheet(this.sheetId);
  }

  /** Place of the sheet in the engine; throws when the sheet is gone. */
  protected get index(): number {
    this.state;
    return this.execution.file.indexOf(this.sheetId);
  }
}
