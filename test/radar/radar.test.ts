import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUIDE } from '../../src/guide/guide';
import { angleOf } from '../../src/radar/angle';
import { axesOf, medianAxes } from '../../src/radar/axis';
import { COLOURS } from '../../src/radar/colours';
import { LABEL_SIZE } from '../../src/radar/labels';
import { pictureTree } from '../../src/radar/picture';
import { type Point, pointOf } from '../../src/radar/point';
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

/** Up to more than twice the usual letters. */
const anySize = fc.constantFrom(1, 1.25, 1.5, 2, 2.3);
const magnify = (magnified: number, ...positions: ReturnType<typeof positionOf>[]) =>
  radarTree(
    positions.map((position, index) => ({ name: `Série ${index + 1}`, axes: axesOf(position) })),
    { magnified },
  );

/** Within the outer ring, by more than the thickness of its line. */
function isInside(point: Point, centre: Point): boolean {
  const sides = [0, 1, 2, 3, 4].map((axis) => Math.PI / 5 + (2 * Math.PI * axis) / 5);
  return sides.every(
    (angle) =>
      (point.x - centre.x) * Math.sin(angle) - (point.y - centre.y) * Math.cos(angle) <
      RADIUS * Math.cos(Math.PI / 5) - 1,
  );
}

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
    const reach = marksOf(tree).map((mark) => Math.round((distance(mark, centre) * 3 * 100) / RADIUS) / 100);
    expect(reach).toEqual([3, 2, 1, 0, 3]);
    expect(textsOf(tree)).toEqual(
      expect.arrayContaining([
        '0',
        '1',
        '2',
        '3',
        'Information',
        '3,0',
        'Aller-vers',
        '1,0',
        'Moyens',
        '0,0',
      ]),
    );
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
        expect(marksOf(tree)).toHaveLength(means.filter((mean) => mean !== null).length);
        for (const mark of marksOf(tree)) expect(distance(mark, centre)).toBeLessThanOrEqual(RADIUS + 0.02);
        const atCentre = marksOf(tree).filter((mark) => distance(mark, centre) < 0.01);
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
        expect(ofClass(tree, 'edge')).toHaveLength(joined);
        // A pillar without any palier has no sign on its axis but the words of its label.
        const nothing = present.filter((here) => !here).length;
        expect(ofClass(tree, 'missing')).toHaveLength(nothing);
        expect(marksOf(tree)).toHaveLength(5 - nothing);
        const fills = ofClass(tree, 'fill')[0]?.children ?? [];
        expect(fills).toHaveLength(joined === 5 ? 1 : joined);
        const values = marksOf(tree);
        const corners = fills.flatMap(({ attributes }) => pointsOf(attributes.d));
        for (const corner of corners) {
          expect([...values, centreOf(tree)].some((point) => distance(point, corner) < 0.02)).toBe(true);
        }
      }),
    );
  });

  test('keeps its labels inside the drawing, by an estimate wider than common fonts', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 2 }), anySize, (positions, magnified) => {
        const tree = magnify(magnified, ...positions);
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

  test('keeps the labels of its axes apart, and clear of the outer ring', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 2 }), anySize, (positions, magnified) => {
        const tree = magnify(magnified, ...positions);
        const labels = ofClass(tree, 'label').map(boxesOf);
        expect(labels).toHaveLength(5);
        const size = Number(ofClass(tree, 'label')[0]?.attributes['font-size']);
        expect(size).toBeCloseTo(LABEL_SIZE * Math.min(magnified, 1.9), 5);
        const boxes = labels.flatMap((lines, label) => lines.map((box) => ({ ...box, label })));
        for (const a of boxes)
          for (const b of boxes) {
            if (a.label === b.label || Math.abs(a.y - b.y) >= size) continue;
            expect(a.right <= b.left || b.right <= a.left, JSON.stringify([a, b, magnified])).toBe(true);
          }
        const centre = centreOf(tree);
        for (const { left, right, y } of boxes)
          for (const x of [left, (left + right) / 2, right])
            for (const at of [y, y - size * 0.7]) expect(isInside({ x, y: at }, centre)).toBe(false);
      }),
    );
  });
});

describe('an image that travels alone', () => {
  const any = fc.string({ unit: fc.constantFrom(...'WMmiéÉ-’ '), minLength: 0, maxLength: 160 });

  test.each([
    ['landscape', 16 / 9],
    ['portrait', 1 / Math.SQRT2],
  ] as const)('%s keeps its shape and its words inside, whatever the name', (shape, ratio) => {
    fc.assert(
      fc.property(anyPosition, any, (position, heading) => {
        const notes = ['Palier moyen. '.repeat(18), 'Portée. '.repeat(25), 'Source.'];
        const tree = pictureTree(shape, [{ name: heading, axes: axesOf(position) }], {
          title: 'Radar',
          heading,
          state:
            'Positionnement sur le service public de la petite enfance · au 25 novembre 2026 · provisoire',
          notes,
        });
        const [width, height] = [Number(tree.attributes.width), Number(tree.attributes.height)];
        expect(width / height).toBeCloseTo(ratio, 2);
        for (const { left, right, y } of boxesOf({
          ...tree,
          children: tree.children.filter(({ tag }) => tag === 'text'),
        })) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThan(8);
          expect(y).toBeLessThan(height - 8);
        }
        const drawing = tree.children.find(({ attributes }) => attributes.class === 'drawing');
        const scale = Number(/scale\(([\d.]+)\)/.exec(String(drawing?.attributes.transform))?.[1]);
        expect(scale).toBeGreaterThan(0.6);
        for (const { title } of GUIDE.pillars) expect(textsOf(tree)).toContain(title);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is missing or provisional', () => {
  test('a pillar without any palier says « non renseigné » or « sans objet », with two looks and no mark', () => {
    const tree = draw(positionOf((number) => (number < 5 ? null : number < 14 ? 'SO' : 2)));
    expect(textsOf(tree).filter((text) => text === 'non renseigné')).toHaveLength(1);
    expect(textsOf(tree).filter((text) => text === 'sans objet')).toHaveLength(1);
    const looks = ofClass(tree, 'missing').map(({ attributes }) => attributes['stroke-dasharray'] ?? 'solid');
    expect(new Set(looks).size).toBe(2);
    const axes = nodesOf(tree).filter(
      ({ tag, attributes }) =>
        tag === 'path' &&
        attributes['stroke-linecap'] === undefined &&
        attributes['stroke-dasharray'] === '6 4',
    );
    expect(axes).toHaveLength(1);
    expect(marksOf(tree)).toHaveLength(3);
  });

  test('a partial pillar has dashed edges, its completeness and « provisoire »', () => {
    const tree = draw(positionOf((number) => (number >= 11 && number <= 13 ? null : 2)));
    const dashed = ofClass(tree, 'edge').filter(
      ({ attributes }) => attributes['stroke-dasharray'] !== 'none',
    );
    expect(dashed).toHaveLength(2);
    expect(textsOf(tree)).toEqual(expect.arrayContaining(['2,0', 'provisoire']));
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
    expect(textsOf(tree).join('\n')).toContain('A\u00a0: 1,0');
  });
});

describe('la médiane de plusieurs communes', () => {
  const medians = [1.5, 2, null, 0, 3].map((median, index) => ({ median, communes: index === 2 ? 0 : 12 }));
  const territory = { name: 'Territoire', axes: medianAxes(medians) };

  test('se dit avec son nombre de communes, sans points ni maximum', () => {
    const tree = radarTree([territory]);
    expect(textsOf(tree)).toEqual(expect.arrayContaining(['médiane 1,5', 'pas de médiane']));
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
    expect(marksOf(tree)).toHaveLength(9);
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
