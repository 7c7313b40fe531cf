import { expect, test } from 'vitest';
import { makeRegion } from '../../tests/support/factory.ts';
import { MAP_HEIGHT, MAP_WIDTH, pointOf } from './projection.ts';
import { mapOf } from './places.ts';

const SHORES = { land: '', border: '' };
const point = (latitude: number, longitude: number, note?: string) => ({ latitude, longitude, note, sources: ['s1'] });

test('north is up, east is right, and a degree is as wide as it is high', () => {
  const [south, north, east] = [
    pointOf({ latitude: 0, longitude: 116 }),
    pointOf({ latitude: 1, longitude: 116 }),
    pointOf({ latitude: 0, longitude: 117 }),
  ];
  expect(north.y).toBeLessThan(south.y);
  expect(east.x).toBeGreaterThan(south.x);
  expect(east.x - south.x).toBeCloseTo(south.y - north.y, 0);
});

test('a place that the map does not show is refused', () => {
  expect(() => pointOf({ latitude: -6.2, longitude: 106.8 })).toThrow('di luar peta');
});

test('places go from north to south, without provinces and those whose point is unknown', () => {
  const regions = [
    makeRegion({ id: 'kalimantan-timur/paser', name: 'Paser', point: point(-1.9, 116.2) }),
    makeRegion({ id: 'kalimantan-utara/nunukan', name: 'Nunukan', point: point(4.1, 117.6) }),
    makeRegion({ id: 'kalimantan-timur/berau', name: 'Berau' }),
    makeRegion({ id: 'kalimantan-timur', name: 'Kalimantan Timur', point: point(0, 116) }),
  ];
  expect(mapOf(SHORES, regions).places.map(({ region }) => region.name)).toEqual(['Nunukan', 'Paser']);
});

test('what can be pressed lies on the map, and notes on points are passed on', () => {
  const { places, notes } = mapOf(SHORES, [makeRegion({ point: point(-1.27, 116.83, 'Titik ini contoh.') })]);
  expect(notes).toEqual(['Titik ini contoh.']);
  const [place] = places;
  expect(place?.target.x).toBeGreaterThanOrEqual(0);
  expect(Number(place?.target.x) + Number(place?.target.width)).toBeLessThanOrEqual(MAP_WIDTH);
  expect(place?.target.y).toBeLessThan(MAP_HEIGHT);
});
