import type { CriteriaValue, ValidationRule } from '../file/overlay';
import { isAddress } from '../file/overlay';
import type { Execution } from '../script/execution';
import type { EnumValue } from '../script/strict';
import { Service } from '../script/strict';
import { DataValidationCriteria } from './enums';
import { Range } from './range';

/** A built rule, immutable. */
export class DataValidation extends Service {
  readonly kind = 'DataValidation';
  override readonly builder = true;
  readonly signatures = {
    getCriteriaType: [''],
    getCriteriaValues: [''],
    copy: [''],
  };

  constructor(
    private readonly execution: Execution,
    readonly rule: ValidationRule,
  ) {
    super();
  }

  getCriteriaType(): EnumValue | undefined {
    return DataValidationCriteria[this.rule.criteria];
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.map((v) => (isAddress(v) ? new Range(this.execution, v.sheetId, v.block) : v));
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rule);
  }
}

const NEW_RULE: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null };

export class DataValidationBuilder extends Service {
  readonly kind = 'DataValidationBuilder';
  override readonly builder = true;
  readonly signatures = {
    requireValueInList: ['strings', 'strings boolean'],
    requireValueInRange: ['Range', 'Range boolean'],
    requireNumberGreaterThanOrEqualTo: ['number'],
    requireNumberBetween: ['number number'],
    requireDate: [''],
    requireFormulaSatisfied: ['string'],
    setAllowInvalid: ['boolean'],
    setHelpText: ['string'],
    getCriteriaType: [''],
    build: [''],
  };

  constructor(
    private readonly execution: Execution,
    private rule: ValidationRule = NEW_RULE,
  ) {
    super();
  }

  /** Null until something is required. */
  getCriteriaType(): EnumValue | null {
    const { criteria } = this.rule;
    return criteria === '' ? null : (DataValidationCriteria[criteria] ?? null);
  }

  private require(criteria: string, ...values: CriteriaValue[]): this {
    this.rule = { ...this.rule, criteria, values };
    return this;
  }

  requireValueInList(values: string[], showDropdown = true): this {
    if (values.length === 0) throw new Error('The list of values must not be empty.');
    return this.require('VALUE_IN_LIST', [...values], showDropdown);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', { sheetId: range.sheetId, block: range.block }, showDropdown);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  build(): DataValidation {
    if (this.rule.criteria === '') throw new Error('A data validation rule must have a criteria.');
    return new DataValidation(this.execution, this.rule);
  }
}
