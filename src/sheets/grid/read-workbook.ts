import { CRITERIA } from '../../guide/guide';
import type { SheetKind } from '../../workbook/description';
import type { Followed } from '../../workbook/grid/carried-rows';
import type { TypedAnswer, WorkbookContent } from '../../workbook/grid/content';
import { descriptorKey, EMPTY_CONTENT } from '../../workbook/grid/content';
import { carriedDescriptors, type Shipped } from '../../workbook/grid/descriptor-table';
import { strayAnswers, typedAnswers, typedFields } from '../../workbook/grid/restore';
import { retainedCells } from '../../workbook/grid/steps-layout';
import type { FoundSheet } from '../find-sheets';
import { readSheet, readTable, type SheetContent } from '../read-sheet';

export interface Stray {
  readonly sheet: string;
  readonly answer: TypedAnswer;
}

/** Everything found in the file before a generation. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** The sheets in use as they were read, by kind. */
  readonly sheets: ReadonlyMap<SheetKind, SheetContent>;
  /** Answers of criteria whose row was found in a sheet that is not ours, which is named. */
  readonly strays: ReadonlyMap<number, Stray>;
}

/** Content of one kind of sheet; the other parts stay empty. */
export function contentOf(
  kind: SheetKind,
  sheet: SheetContent,
  shipped: Shipped,
  followed: readonly Followed[] = [],
): Partial<WorkbookContent> {
  switch (kind) {
    case 'grid':
      return { answers: typedAnswers(sheet, sheet.notes, followed) };
    case 'welcome':
      return { fields: typedFields(sheet, sheet.shown) };
    case 'steps':
      return { retained: retainedCells(sheet, followed) };
    case 'descriptors':
      return {
        descriptors: new Map(
          carriedDescriptors(sheet, shipped, followed).map(({ number, palier, text }) => [
            descriptorKey(number, palier),
            text,
          ]),
        ),
      };
    default:
      return {};
  }
}

/**
 * Reads all that people typed. Rows of criteria that the Grille has lost are looked for in the other sheets:
 * people cut a row and paste it elsewhere.
 */
export function readWorkbook(
  live: ReadonlyMap<SheetKind, FoundSheet>,
  others: readonly FoundSheet[],
  shipped: Shipped,
  followed: readonly Followed[] = [],
): ReadWorkbook {
  const sheets = new Map<SheetKind, SheetContent>();
  let content: WorkbookContent = EMPTY_CONTENT;
  for (const [kind, found] of live) {
    const read = readSheet(found.sheet);
    sheets.set(kind, read);
    content = { ...content, ...contentOf(kind, read, shipped, followed) };
  }
  const strays = new Map<number, Stray>();
  // People drop a row in their own sheets, and in our others too.
  const elsewhere = [
    ...others.map(({ name, sheet }) => ({ name, table: () => readTable(sheet) })),
    ...[...sheets].flatMap(([kind, table]) =>
      kind === 'grid' ? [] : [{ name: live.get(kind)?.name ?? '', table: () => table }],
    ),
  ];
  if (live.size > 0)
    for (const { name, table } of elsewhere) {
      const wanted = CRITERIA.map(({ number }) => number).filter(
        (number) => !content.answers.has(number) && !strays.has(number),
      );
      if (wanted.length === 0) break;
      for (const [number, answer] of strayAnswers(table(), wanted))
        strays.set(number, { sheet: name, answer });
    }
  return { content: withStrays(content, strays), sheets, strays };
}

/** The content with the answers found elsewhere, where the Grille itself has none. */
export function withStrays(content: WorkbookContent, strays: ReadonlyMap<number, Stray>): WorkbookContent {
  const found = [...strays].map(([number, { answer }]) => [number, answer] as const);
  return { ...content, answers: new Map([...found, ...content.answers]) };
}
