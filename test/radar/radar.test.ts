import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUIDE } from '../../src/guide/guide';
import { angleOf } from '../../src/radar/angle';
import { axesOf, medianAxes } from '../../src/radar/axis';
import { COLOURS } from '../../src/radar/colours';
import { pointOf } from '../../src/radar/point';
import { RADAR_WIDTH, radarTree } from '../../src/radar/radar';
import { svgText } from '../../src/radar/svg-text';
import { widthOf, wrap } from '../../src/radar/wrap';
import {
  anyPosition,
  boxesOf,
  centreOf,
  distance,
  marksOf,
  nodesOf,
  ofClass,
  pointsOf,
  positionOf,
  textsOf,
} from './drawing';

const RADIUS = 78;
const draw = (...positions: ReturnType<typeof positionOf>[]) =>
  radarTree(positions.map((position, index) => ({ name: `Série ${index + 1}`, axes: axesOf(position) })));

describe('the geometry', () => {
  test('starts at the top and turns clockwise', () => {
    expect([0, 1, 2, 3, 4].map((axis) => Math.round((angleOf(axis, 5) * 180) / Math.PI))).toEqual([
      0, 72, 144, 216, 288,
    ]);
    const plot = { centre: { x: 100, y: 100 }, radius: 90, axes: 5 };
    expect(pointOf(plot, 0, 3)).toEqual({ x: 100, y: 10 });
    expect(pointOf(plot, 1, 3)).toEqual({ x: 185.6, y: 72.19 });
    expect(pointOf(plot, 3, 1.5)).toEqual({ x: 73.55, y: 136.41 });
    expect(pointOf(plot, 2, 0)).toEqual(plot.centre);
  });

  test('puts each mean on its axis, in guide order, on one scale', () => {
    const tree = draw(
      positionOf((number) => (number < 5 ? 3 : number < 14 ? 2 : number < 18 ? 1 : number < 27 ? 0 : 3)),
    );
    const centre = centreOf(tree);
    const reach = marksOf(tree, 'value').map(
      (mark) => Math.round((distance(mark, centre) * 3 * 100) / RADIUS) / 100,
    );
    expect(reach).toEqual([3, 2, 1, 0, 3]);
    expect(textsOf(tree)).toEqual(
      expect.arrayContaining([
        '1',
        '2',
        '3',
        '12 / 12 points',
        '18 / 27 points',
        '0 / 27 points',
        'palier 2,0',
      ]),
    );
    expect(marksOf(tree, 'hollow')).toEqual([]);
  });

  test('ignores the order in which the pillars come', () => {
    fc.assert(
      fc.property(anyPosition, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (position, order) => {
        const pillars = order.flatMap((index) => position.pillars[index] ?? []);
        expect(axesOf({ ...position, pillars })).toEqual(axesOf(position));
      }),
    );
  });
});

describe('any position', () => {
  test('gives finite paths, marks within the outer ring, and no missing value at the centre', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 2 }), (positions) => {
        const tree = draw(...positions);
        expect(svgText(tree)).not.toMatch(/NaN|Infinity|undefined|null/);
        const centre = centreOf(tree);
        const means = positions.flatMap(({ pillars }) => pillars.map(({ mean }) => mean));
        expect(marksOf(tree, 'value')).toHaveLength(means.filter((mean) => mean !== null).length);
        expect(marksOf(tree, 'hollow')).toHaveLength(means.filter((mean) => mean === null).length);
        for (const mark of marksOf(tree, 'value'))
          expect(distance(mark, centre)).toBeLessThanOrEqual(RADIUS + 0.02);
        for (const mark of marksOf(tree, 'hollow')) expect(distance(mark, centre)).toBeCloseTo(RADIUS, 1);
        const atCentre = marksOf(tree, 'value').filter((mark) => distance(mark, centre) < 0.01);
        expect(atCentre).toHaveLength(means.filter((mean) => mean === 0).length);
      }),
    );
  });

  test('has an edge between two neighbours that have a mean, and across nothing else', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const tree = draw(position);
        const present = position.pillars.map(({ mean }) => mean !== null);
        const joined = present.filter((here, index) => here && present[(index + 1) % 5]).length;
        const alone = present.filter(
          (here, index) => here && !present[(index + 1) % 5] && !present[(index + 4) % 5],
        ).length;
        expect(ofClass(tree, 'edge')).toHaveLength(joined + alone);
        const fills = ofClass(tree, 'fill')[0]?.children ?? [];
        expect(fills).toHaveLength(joined === 5 ? 1 : joined);
        const values = marksOf(tree, 'value');
        const corners = fills.flatMap(({ attributes }) => pointsOf(attributes.d));
        for (const corner of corners) {
          expect([...values, centreOf(tree)].some((point) => distance(point, corner) < 0.02)).toBe(true);
        }
      }),
    );
  });

  test('keeps its labels inside the drawing, by an estimate wider than common fonts', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 2 }), (positions) => {
        const tree = draw(...positions);
        const height = Number(tree.attributes.height);
        for (const parent of nodesOf(tree)) {
          if ('text' in parent || parent.attributes['text-anchor'] === undefined) continue;
          for (const { left, right, y } of boxesOf(parent)) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(RADAR_WIDTH);
            expect(y).toBeGreaterThan(8);
            expect(y).toBeLessThan(height);
          }
        }
      }),
    );
  });

  test('keeps the labels of its axes apart', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const labels = draw(position).children.flatMap((node) =>
          'children' in node && node.attributes['text-anchor'] && node.attributes['paint-order'] === undefined
            ? [boxesOf(node)]
            : [],
        );
        expect(labels).toHaveLength(5);
        const boxes = labels.flatMap((lines, label) => lines.map((box) => ({ ...box, label })));
        for (const a of boxes)
          for (const b of boxes) {
            if (a.label === b.label || Math.abs(a.y - b.y) >= 11) continue;
            expect(a.right + 6 <= b.left || b.right + 6 <= a.left, `${a.text} / ${b.text}`).toBe(true);
          }
      }),
    );
  });

  test('keeps the name and the notes of an image inside it, whatever their words', () => {
    fc.assert(
      fc.property(
        anyPosition,
        fc.string({ unit: fc.constantFrom(...'MWmiéÉ-’ '), minLength: 120, maxLength: 120 }),
        (position, commune) => {
          const series = [{ name: commune, axes: axesOf(position) }];
          const tree = radarTree(series, { heading: commune, notes: [commune, 'Deux'] });
          const leaves = tree.children.filter((node) => node.tag === 'text');
          expect(leaves.length).toBeGreaterThan(2);
          for (const { left, right, y } of boxesOf({ ...tree, children: leaves })) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(RADAR_WIDTH);
            expect(y).toBeGreaterThan(8);
            expect(y).toBeLessThan(Number(tree.attributes.height) - 3);
          }
        },
      ),
    );
  });
});

describe('what is missing or provisional', () => {
  test('a pillar without any palier says « non renseigné », or « sans objet » in grey', () => {
    const tree = draw(positionOf((number) => (number < 5 ? null : number < 14 ? 'SO' : 2)));
    expect(textsOf(tree).filter((text) => text === 'non renseigné')).toHaveLength(1);
    expect(textsOf(tree).filter((text) => text === 'sans objet')).toHaveLength(1);
    const label = nodesOf(tree).find(
      (node) =>
        'children' in node && node.children.some((child) => 'text' in child && child.text === 'sans objet'),
    );
    expect(label?.attributes.fill).toBe(COLOURS.quiet);
    expect(textsOf(tree).join(' ')).not.toMatch(/\b0 \/ /);
  });

  test('a partial pillar has dashed edges, its completeness and « provisoire »', () => {
    const tree = draw(positionOf((number) => (number >= 11 && number <= 13 ? null : 2)));
    const dashed = ofClass(tree, 'edge').filter(
      ({ attributes }) => attributes['stroke-dasharray'] !== 'none',
    );
    expect(dashed).toHaveLength(2);
    expect(textsOf(tree)).toEqual(expect.arrayContaining(['12 / 27 points', '6 / 9 critères', 'provisoire']));
  });

  test('two series differ by dash and by the shape of their marks', () => {
    const tree = draw(
      positionOf(() => 1),
      positionOf(() => 3),
    );
    const shapes = ofClass(tree, 'value').map(({ children }) => children[0]?.tag);
    expect(shapes).toEqual([...Array(5).fill('circle'), ...Array(5).fill('path')]);
    const dashes = new Set(ofClass(tree, 'edge').map(({ attributes }) => attributes['stroke-dasharray']));
    expect(dashes.size).toBe(2);
    expect(textsOf(tree).join('\n')).toContain('A\u00a0: 4 / 12');
  });
});

describe('la médiane de plusieurs communes', () => {
  const medians = [1.5, 2, null, 0, 3].map((median, index) => ({ median, communes: index === 2 ? 0 : 12 }));
  const territory = { name: 'Territoire', axes: medianAxes(medians) };

  test('se dit avec son nombre de communes, sans points ni maximum', () => {
    const tree = radarTree([territory]);
    expect(textsOf(tree)).toEqual(expect.arrayContaining(['médiane 1,5', '12 communes', 'pas de médiane']));
    expect(textsOf(tree).join(' ')).toContain('médiane 1,5 sur 3, 12 communes.');
    expect(svgText(tree)).not.toMatch(/point|NaN|undefined|non renseigné/);
  });

  test('se compare à une commune par le palier moyen, le même des deux côtés', () => {
    const tree = radarTree([
      territory,
      { name: 'Saint-Ouen', axes: axesOf(positionOf((number) => (number === 13 ? null : 2))) },
    ]);
    expect(textsOf(tree)).toEqual(
      expect.arrayContaining(['A\u00a0: 1,5', 'A\u00a0: pas de médiane', 'B\u00a0: 2,0', 'provisoire']),
    );
    expect(marksOf(tree, 'value')).toHaveLength(9);
    expect(marksOf(tree, 'hollow')).toHaveLength(1);
  });
});

describe('colours', () => {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (colour: string) => 1.05 / (luminance(colour) + 0.05);

  test('reach 4.5:1 for texts and 3:1 for strokes on white', () => {
    for (const colour of [COLOURS.ink, COLOURS.quiet]) expect(contrast(colour)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [COLOURS.ring, ...COLOURS.series])
      expect(contrast(colour)).toBeGreaterThanOrEqual(3);
  });
});

describe('wrapping', () => {
  test('keeps every character but spaces, within the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const lines = wrap(text, 11, 80);
        expect(lines.join('').replace(/[ \t\r\n]/g, '')).toBe(text.replace(/[ \t\r\n]/g, ''));
        for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('leaves the guide’s pillars on at most two lines', () => {
    for (const { title } of GUIDE.pillars) expect(wrap(title, 11, 81).length).toBeLessThanOrEqual(2);
  });
});
