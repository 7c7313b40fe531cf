import { expect, test } from 'vitest';
import { bytesOf, filesOf, hasSameFiles, listAddress, savedAtOf, type OfflineList } from './list.ts';

const list = (...files: OfflineList['files']): OfflineList => ({ name: 'Kabupaten Paser', date: '2026-11-22', contacts: 5, guides: 11, files });

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
