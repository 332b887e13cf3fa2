import type { CfRuleInput, Dxf } from '@ironcalc/wasm';
import { blockName } from '../engine/a1';
import type { CellStyle, EngineConditionalRule } from '../engine/engine';
import { engineFormula } from './contents';
import type { ConditionalRule } from './overlay';
import type { Workbook } from './workbook';

function dressOf(rule: ConditionalRule): Dxf {
  const { background, color, bold, italic } = rule.format;
  const font = {
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { b: bold }),
    ...(italic === undefined ? {} : { i: italic }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background === undefined ? {} : { fill: { color: background } }),
  };
}

function engineRule(file: Workbook, rule: ConditionalRule): CfRuleInput {
  const format = dressOf(rule);
  const [value = ''] = rule.values;
  if (rule.criteria !== 'CUSTOM_FORMULA')
    throw new Error(`not implemented: conditional format ${rule.criteria}`);
  const formula = engineFormula(file, String(value)).slice(1);
  return { type: 'Formula', formula, format, stop_if_true: false };
}

/**
 * What the screen shows: a reader of styles with the conditional formats applied. It costs a copy of the workbook, so ask
 * for it once per drawing and call `dispose` when done.
 */
export function drawnStyles(file: Workbook): {
  style(sheetId: number, row: number, column: number): CellStyle;
  dispose(): void;
} {
  const rules: EngineConditionalRule[][] = [];
  for (const sheet of file.state.sheets) {
    rules[file.indexOf(sheet.id)] = sheet.conditionalRules.map((rule) => {
      const range = rule.ranges.map((b) => blockName(b)).join(' ');
      return { range, rule: engineRule(file, rule) };
    });
  }
  const drawn = file.engine.withConditionalRules(rules);
  return {
    style: (sheetId, row, column) => drawn.style(file.indexOf(sheetId), row, column),
    dispose: () => drawn.dispose(),
  };
}
