import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The date of every file and of its parts. */
export const FILE_DATE = new Date(2025, 0, 1);

/** The drawings with the alternative texts of their charts, in the order of the sheets. */
function withTexts(texts: readonly string[]): (drawing: string) => string {
  let next = 0;
  return (drawing) =>
    drawing.replace(/(<xdr:cNvPr )([^>]*?)(\/?>)/g, (_, start: string, attributes: string, end: string) => {
      const text = texts[next++];
      if (text === undefined) throw new Error('A drawing of the file has no text');
      return `${start}${attributes.replace(/\s*descr="[^"]*"/, '')} descr="${attribute(text)}"${end}`;
    });
}

/**
 * What the library that writes .xlsx has no word for: the alternative text of each chart; heights that Excel fits again as
 * people write, where it would hold them for ever; the language of the charts' texts.
 */
export function finishFile(xlsx: Uint8Array, chartTexts: readonly string[]): Uint8Array {
  const describe = withTexts(chartTexts);
  const changes: readonly [RegExp, (text: string) => string][] = [
    [/^xl\/drawings\/drawing\d+\.xml$/, describe],
    [/^xl\/worksheets\/sheet\d+\.xml$/, (text) => text.replaceAll(' customHeight="1"', '')],
    [/^xl\/charts\/chart\d+\.xml$/, (text) => text.replace('<c:lang val="en-US"/>', '<c:lang val="fr-FR"/>')],
  ];
  const files = unzipSync(xlsx);
  const paths = Object.keys(files).sort();
  return zipSync(
    Object.fromEntries(
      paths.map((path) => {
        const content = files[path] ?? new Uint8Array();
        const change = changes.find(([pattern]) => pattern.test(path))?.[1];
        return [path, change ? strToU8(change(strFromU8(content))) : content];
      }),
    ),
    { level: 9, mtime: FILE_DATE },
  );
}
