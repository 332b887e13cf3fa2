import type { Execution } from '../script/execution';
import { Service } from '../script/strict';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import * as enums from './enums';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';
import { Ui } from './ui';
import { DataValidationBuilder } from './validation';

function refuse(method: string): never {
  throw new Error(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  );
}

export class SpreadsheetApp extends Service {
  readonly kind = 'SpreadsheetApp';
  override readonly constants = {
    ProtectionType: enums.ProtectionType,
    SheetType: enums.SheetType,
    BorderStyle: enums.BorderStyle,
    WrapStrategy: enums.WrapStrategy,
    DataValidationCriteria: enums.DataValidationCriteria,
  };
  readonly signatures = {
    getActiveSpreadsheet: [''],
    getActive: [''],
    getActiveSheet: [''],
    getCurrentCell: [''],
    getUi: [''],
    flush: [''],
    newDataValidation: [''],
    newConditionalFormatRule: [''],
    newTextStyle: [''],
    create: ['string', 'any', 'any any', 'any any any'],
    open: ['any'],
    openById: ['any'],
    openByUrl: ['any'],
  };

  constructor(private readonly execution: Execution) {
    super();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  getCurrentCell(): Range | null {
    return this.getActive().getCurrentCell();
  }

  getUi(): Ui {
    return new Ui(this.execution);
  }

  /** Writes are immediate in the host. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  create(title: string): Spreadsheet {
    const { execution } = this;
    if (!execution.wide) return refuse('create');
    const { drive } = execution.file;
    const file = drive.create({ title, owner: execution.person, emptySheet: 'Feuille 1' });
    return new Spreadsheet({ ...execution, file });
  }

  open(): never {
    return refuse('open');
  }

  openById(): never {
    return refuse('openById');
  }

  openByUrl(): never {
    return refuse('openByUrl');
  }
}
