import { expect, test } from 'vitest';
import {
  bytesOf,
  filesOf,
  hasSameFiles,
  listAddress,
  readList,
  readRecord,
  savedAtOf,
  type OfflineList,
} from './list.ts';

const list = (...files: OfflineList['files']): OfflineList => ({
  name: 'Kabupaten Paser',
  date: '2026-11-22',
  contacts: 5,
  guides: 11,
  files,
});

test('files of several places are counted once', () => {
  const files = filesOf([list(['/a/', 10, 'x'], ['/kontak/', 5, 'y']), list(['/b/', 20, 'z'], ['/kontak/', 5, 'y'])]);
  expect(files.map(([address]) => address)).toEqual(['/a/', '/kontak/', '/b/']);
  expect(bytesOf(files)).toBe(35);
});

test('a place has its list at the address of its page', () => {
  expect(listAddress('/wilayah/kalimantan-timur/')).toBe('/luring/kalimantan-timur.json');
  expect(listAddress('/wilayah/kalimantan-timur/paser/')).toBe('/luring/kalimantan-timur/paser.json');
});

test('records differ where a file, its content or a place does', () => {
  const record = (places: Record<string, OfflineList>) => ({ savedAt: 1, places });
  const one = record({ '/a/': list(['/a/', 10, 'x']) });
  expect(hasSameFiles(one, { ...record({ '/a/': list(['/a/', 10, 'x']) }), savedAt: 2 })).toBe(true);
  expect(hasSameFiles(one, record({ '/a/': list(['/a/', 10, 'other']) }))).toBe(false);
  expect(hasSameFiles(one, record({ '/b/': list(['/a/', 10, 'x']) }))).toBe(false);
});

test('a date is that of the server, and none where it is missing, broken or before the build', () => {
  expect(savedAtOf('Sun, 22 Nov 2026 06:00:00 GMT', '2026-11-22')).toBe(Date.UTC(2026, 10, 22, 6));
  // Midnight in WITA is 16.00 of the day before in UTC.
  expect(savedAtOf('Sat, 21 Nov 2026 16:00:00 GMT', '2026-11-22')).toBe(Date.UTC(2026, 10, 21, 16));
  expect(savedAtOf('Sat, 21 Nov 2026 15:59:59 GMT', '2026-11-22')).toBeNull();
  expect(savedAtOf('soon', '2026-11-22')).toBeNull();
  expect(savedAtOf(null, '2026-11-22')).toBeNull();
});

test('a record is read as it was written', () => {
  const record = { savedAt: 1, places: { '/wilayah/a/': list(['/a/', 10, 'x']), '/wilayah/b/c/': list() } };
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(readRecord({ savedAt: null, places: record.places })).toEqual({ savedAt: null, places: record.places });
});

test('a damaged part of a record loses itself and nothing else', () => {
  const good = list(['/a/', 10, 'x']);
  const damaged = {
    '/wilayah/text/': { ...good, contacts: '5' },
    '/wilayah/file/': { ...good, files: [['/a/', '10', 'x']] },
    '/wilayah/foreign/': { ...good, files: [['https://x.example/a/', 10, 'x']] },
    '/wilayah/host/': { ...good, files: [['//x.example/a/', 10, 'x']] },
    '/wilayah/null/': null,
    'https://x.example/wilayah/a/': good,
    '//x.example/wilayah/a/': good,
  };
  expect(readRecord({ savedAt: 1, places: { ...damaged, '/wilayah/a/': good } })).toEqual({
    savedAt: 1,
    places: { '/wilayah/a/': good },
  });
  for (const savedAt of ['2026-11-30', NaN, 1e300, undefined]) {
    expect(readRecord({ savedAt, places: { '/wilayah/a/': good } })).toEqual({
      savedAt: null,
      places: { '/wilayah/a/': good },
    });
  }
});

test('what is no record, or one of nothing, is none', () => {
  for (const value of [null, 'x', 1, [], {}, { savedAt: 1 }, { savedAt: 1, places: [] }, { savedAt: 1, places: {} }])
    expect(readRecord(value)).toBeNull();
});

test('what is no list is none', () => {
  for (const value of [null, '<!doctype html>', [], {}, { ...list(), name: 1 }, { ...list(), files: {} }])
    expect(readList(value)).toBeNull();
});
