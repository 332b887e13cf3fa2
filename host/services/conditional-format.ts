import { sheetsMentioned } from '../engine/references';
import type { ConditionalRule } from '../file/overlay';
import type { Execution } from '../script/execution';
import { Service } from '../script/strict';
import { Range } from './range';

/** A built rule, immutable, for one sheet. */
export class ConditionalFormatRule extends Service {
  readonly kind = 'ConditionalFormatRule';
  override readonly builder = true;
  readonly signatures = { getRanges: [''] };

  constructor(
    private readonly execution: Execution,
    readonly sheetId: number,
    readonly rule: ConditionalRule,
  ) {
    super();
  }

  getRanges(): Range[] {
    return this.rule.ranges.map((b) => new Range(this.execution, this.sheetId, b));
  }
}

const NEW_RULE: ConditionalRule = { ranges: [], criteria: '', values: [], format: {} };

export class ConditionalFormatRuleBuilder extends Service {
  readonly kind = 'ConditionalFormatRuleBuilder';
  override readonly builder = true;
  readonly signatures = {
    whenFormulaSatisfied: ['string'],
    setBackground: ['string?'],
    setFontColor: ['string?'],
    setBold: ['boolean?'],
    setItalic: ['boolean?'],
    setRanges: ['array'],
    build: [''],
  };

  constructor(
    private readonly execution: Execution,
    private rule: ConditionalRule = NEW_RULE,
    private sheetId: number | null = null,
  ) {
    super();
  }

  private when(criteria: string, ...values: (string | number)[]): this {
    this.rule = { ...this.rule, criteria, values };
    return this;
  }

  private wear(name: keyof ConditionalRule['format'], value: string | boolean | null): this {
    const { [name]: _removed, ...others } = this.rule.format;
    this.rule = { ...this.rule, format: value === null ? others : { ...others, [name]: value } };
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  setBackground(color: string | null): this {
    return this.wear('background', color);
  }

  setFontColor(color: string | null): this {
    return this.wear('color', color);
  }

  setBold(bold: boolean | null): this {
    return this.wear('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this.wear('italic', italic);
  }

  setRanges(ranges: Range[]): this {
    const [first] = ranges;
    if (!first || ranges.some((r) => !(r instanceof Range)))
      throw new Error('setRanges takes at least one range.');
    if (ranges.some((r) => r.sheetId !== first.sheetId))
      throw new Error('All ranges must be on the same sheet.');
    this.sheetId = first.sheetId;
    this.rule = { ...this.rule, ranges: ranges.map((r) => r.block) };
    return this;
  }

  /** A rule on another sheet may only be reached through INDIRECT: Google refuses a direct reference. */
  build(): ConditionalFormatRule {
    const { rule, sheetId } = this;
    if (rule.criteria === '') throw new Error('A conditional format rule must have a condition.');
    if (sheetId === null) throw new Error('A conditional format rule must have at least one range.');
    if (Object.keys(rule.format).length === 0)
      throw new Error('A conditional format rule must have a format.');
    const formula = rule.values[0];
    if (
      rule.criteria === 'CUSTOM_FORMULA' &&
      typeof formula === 'string' &&
      sheetsMentioned(formula).length > 0
    ) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    return new ConditionalFormatRule(this.execution, sheetId, rule);
  }
}
