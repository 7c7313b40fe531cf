import { expect, test } from 'vitest';
import { shoresOf, type Atlas } from './shores.ts';

/** Two countries that share a border at 116° east, and an island that is too far east to be of Borneo. */
const atlas: Atlas = {
  type: 'Topology',
  arcs: [
    [
      [116, 0],
      [116, 2],
    ],
    [
      [116, 2],
      [118, 2],
      [118, 0],
      [116, 0],
    ],
    [
      [116, 0],
      [115, 0],
      [115, 2],
      [116, 2],
    ],
    [
      [118.8, 0],
      [119.2, 0],
      [119.2, 1],
      [118.8, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: '360', arcs: [[[0, 1]], [[3]]], properties: { name: 'Indonesia' } },
        { type: 'Polygon', id: '458', arcs: [[2, ~0]], properties: { name: 'Malaysia' } },
        { type: 'Polygon', id: '156', arcs: [[3]], properties: { name: 'China' } },
      ],
    },
  },
};

test('the coast goes round both countries, and the border is what they share', () => {
  const { land, border } = shoresOf(atlas);
  expect(land.match(/M/g)).toHaveLength(1);
  expect(border.match(/M/g)).toHaveLength(1);
  expect(border).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+)+$/);
  expect(new Set([...border.matchAll(/([\d.]+),/g)].map((match) => match[1])).size).toBe(1);
});
