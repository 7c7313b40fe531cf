/** The content as it stands is good; and what is wrong between files meets one clear sentence. What is wrong in one file is in fixtures/broken/. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/index.ts';
import { formatProblem, isError } from '../src/check/problem.ts';
import { copyContent, type ContentCopy } from './support/content.ts';
import { today } from './support/today.ts';

const BALIKPAPAN = 'elections/2024/kalimantan-timur/balikpapan.md';
const KUKAR = 'elections/2024/kalimantan-timur/kutai-kartanegara.md';
const REGION = 'regions/kalimantan-timur/balikpapan.md';

test('content as it stands has no problem', async () => {
  expect((await checkContent('content', { today })).filter(isError).map(formatProblem)).toEqual([]);
});

describe('the check refuses', () => {
  let content: ContentCopy;
  beforeEach(() => {
    content = copyContent((file) => !/^(news|appeals)\/./.test(file));
  });
  afterEach(() => {
    content.dispose();
  });

  test('an election of a region that is not there', async () => {
    content.edit(BALIKPAPAN, 'region: kalimantan-timur/balikpapan', 'region: kalimantan-timur/balikpapn');
    const problems = await content.check();
    expect(problems[0]).toBe(
      `content/${BALIKPAPAN}:3 region: wilayah "kalimantan-timur/balikpapn" tidak dikenal. Maksud Anda "kalimantan-timur/balikpapan"?`,
    );
  });

  test('a point whose latitude and longitude are swapped', async () => {
    content.edit(REGION, 'latitude: -1.26753, longitude: 116.82887', 'latitude: 116.82887, longitude: -1.26753');
    const problems = await content.check();
    // A region that cannot be read is also missing wherever it is named.
    expect(problems.filter((problem) => problem.includes(REGION))).toEqual([
      expect.stringMatching(/balikpapan\.md:\d+ point\.latitude: lintang Indonesia tidak lebih dari 6\.1$/),
      expect.stringMatching(/balikpapan\.md:\d+ point\.longitude: bujur Indonesia tidak kurang dari 94\.9$/),
    ]);
  });

  test('a region without an election in the current edition', async () => {
    content.remove(BALIKPAPAN);
    expect(await content.check()).toEqual([
      `content/${REGION}:1 belum ada pemilihan 2024 untuk daerah ini; buat content/elections/2024/kalimantan-timur/balikpapan.md`,
    ]);
  });

  test.each([
    [
      REGION,
      'regions/kalimantan-timur/kota-balikpapan.md',
      `Kota Balikpapan sudah ada di content/${REGION}; hapus salah satu berkas`,
    ],
    [
      BALIKPAPAN,
      'elections/2024/kalimantan-timur/kota-balikpapan.md',
      `pemilihan 2024 untuk kalimantan-timur/balikpapan sudah ada di content/${BALIKPAPAN}; hapus salah satu berkas`,
    ],
  ])('two files for what %s is about', async (file, copy, says) => {
    content.write(copy, content.read(file));
    expect(await content.check()).toContainEqual(expect.stringContaining(says));
  });

  test('a revote older than its election', async () => {
    content.edit(KUKAR, 'votingDay: 2025-04-19', 'votingDay: 2024-04-19');
    expect(await content.check()).toEqual([
      expect.stringMatching(
        /revote\.votingDay: pemungutan suara ulang \(2024-04-19\) harus setelah pemungutan suara pertama \(2024-11-27\)$/,
      ),
    ]);
  });
});
