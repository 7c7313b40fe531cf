/** What an editor gets wrong meets one clear sentence with its file, line and field. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/index.ts';
import { formatProblem, isError } from '../src/check/problem.ts';
import { copyContent, type ContentCopy } from './support/content.ts';
import { today } from './support/today.ts';

const BALIKPAPAN = 'elections/2024/kalimantan-timur/balikpapan.md';
const KUKAR = 'elections/2024/kalimantan-timur/kutai-kartanegara.md';
const NEWS = 'news/2024-10-07-anev-kapolda-narkotika.md';
const REGION = 'regions/kalimantan-timur/balikpapan.md';

let content: ContentCopy;
beforeEach(() => {
  // One news item and no appeal are enough to break.
  content = copyContent((file) => !/^(news|appeals)\/./.test(file) || file === NEWS);
});
afterEach(() => {
  content.dispose();
});

test('content as it stands has no problem', async () => {
  expect((await checkContent('content', { today })).filter(isError).map(formatProblem)).toEqual([]);
});

describe('the check refuses', () => {
  test('an unknown region code', async () => {
    content.edit(REGION, 'kind: kota', 'kind: kota\ncode: "64.99"');
    expect(await content.check()).toEqual([`content/${REGION}:4 code: kode wilayah "64.99" tidak ada di daftar Kemendagri`]);
  });

  test('a region that Kemendagri does not list', async () => {
    content.edit(REGION, 'name: Balikpapan', 'name: Balikpapn');
    expect(await content.check()).toEqual([`content/${REGION}:2 name: "Kota Balikpapn" tidak ada di daftar Kemendagri. Maksud Anda "Kota Balikpapan"?`]);
  });

  test('an election of a region that is not there', async () => {
    content.edit(BALIKPAPAN, 'region: kalimantan-timur/balikpapan', 'region: kalimantan-timur/balikpapn');
    const problems = await content.check();
    expect(problems[0]).toBe(`content/${BALIKPAPAN}:3 region: wilayah "kalimantan-timur/balikpapn" tidak dikenal. Maksud Anda "kalimantan-timur/balikpapan"?`);
  });

  test('an election without a source', async () => {
    content.write(BALIKPAPAN, content.read(BALIKPAPAN).replace(/^sources:\n(?: {2}.*\n)+/m, 'sources: {}\n'));
    const problems = await content.check();
    expect(problems).toContainEqual(
      expect.stringMatching(/^content\/elections\/2024\/kalimantan-timur\/balikpapan\.md:\d+ sources: perlu paling sedikit satu sumber$/),
    );
  });

  test('a fact without a source', async () => {
    content.write(BALIKPAPAN, content.read(BALIKPAPAN).replace(/validVotes: \{ value: (\d+), .*\}/, 'validVotes: { value: $1 }'));
    expect(await content.check()).toEqual([expect.stringMatching(/balikpapan\.md:\d+ vote\.validVotes\.sources: kolom ini wajib diisi$/)]);
  });

  test('a source that the file does not list', async () => {
    content.write(BALIKPAPAN, content.read(BALIKPAPAN).replace(/validVotes: \{ value: (\d+), .*\}/, 'validVotes: { value: $1, sources: [tidakada] }'));
    expect(await content.check()).toEqual([expect.stringMatching(/vote\.validVotes\.sources: sumber "tidakada" tidak ada di daftar sources berkas ini$/)]);
  });

  test('a ballot number that two pairs have', async () => {
    content.edit(BALIKPAPAN, '- number: 2', '- number: 1');
    expect(await content.check()).toEqual([
      expect.stringMatching(/^content\/.*balikpapan\.md:\d+ vote\.pairs\.1\.number: nomor urut 1 sudah dipakai pasangan lain$/),
    ]);
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

  test('votes below zero', async () => {
    content.edit(BALIKPAPAN, 'votes: 45668', 'votes: -45668');
    expect(await content.check()).toEqual([expect.stringMatching(/balikpapan\.md:\d+ vote\.pairs\.1\.votes: tidak boleh kurang dari nol$/)]);
  });

  test('a misspelt key', async () => {
    content.edit(BALIKPAPAN, 'updated:', 'updatd:');
    expect(await content.check()).toEqual([`content/${BALIKPAPAN}:5 updatd: kolom "updatd" tidak dikenal. Maksud Anda "updated"?`]);
  });

  test('a missing key', async () => {
    content.edit(BALIKPAPAN, 'office: wali kota\n', '');
    expect(await content.check()).toEqual([`content/${BALIKPAPAN}:2 office: kolom ini wajib diisi`]);
  });

  test('a region without an election in the current edition', async () => {
    content.remove(BALIKPAPAN);
    expect(await content.check()).toEqual([
      `content/${REGION}:1 belum ada pemilihan 2024 untuk daerah ini; buat content/elections/2024/kalimantan-timur/balikpapan.md`,
    ]);
  });

  test('two region files for one place', async () => {
    content.write('regions/kalimantan-timur/kota-balikpapan.md', content.read(REGION));
    const problems = await content.check();
    expect(problems).toContainEqual(expect.stringContaining(`Kota Balikpapan sudah ada di content/${REGION}; hapus salah satu berkas`));
  });

  test('two election files for one place', async () => {
    content.write('elections/2024/kalimantan-timur/kota-balikpapan.md', content.read(BALIKPAPAN));
    const problems = await content.check();
    expect(problems).toContainEqual(
      expect.stringContaining(`pemilihan 2024 untuk kalimantan-timur/balikpapan sudah ada di content/${BALIKPAPAN}; hapus salah satu berkas`),
    );
  });

  test('a revote older than its election', async () => {
    content.edit(KUKAR, 'votingDay: 2025-04-19', 'votingDay: 2024-04-19');
    expect(await content.check()).toEqual([
      expect.stringMatching(/revote\.votingDay: pemungutan suara ulang \(2024-04-19\) harus setelah pemungutan suara pertama \(2024-11-27\)$/),
    ]);
  });

  test('an elected pair that did not stand', async () => {
    content.write(BALIKPAPAN, content.read(BALIKPAPAN).replace(/(elected:\s*\{?\s*head: )[^,\n]*/, '$1Orang Lain'));
    expect(await content.check()).toEqual([expect.stringContaining('Orang Lain dan Bagus Susetyo tidak ada di antara pasangan calon; samakan ejaan namanya')]);
  });

  test('votes that do not add up without a note', async () => {
    content.edit(BALIKPAPAN, 'votes: 45668', 'votes: 45669');
    expect(await content.check()).toEqual([expect.stringContaining('jumlah suara semua pasangan dan kotak kosong 299146, tetapi validVotes 299145')]);
  });

  test('a day that the calendar does not have', async () => {
    content.write(BALIKPAPAN, content.read(BALIKPAPAN).replace('updated: 2026-11-22', 'updated: 2026-02-31'));
    expect(await content.check()).toEqual([`content/${BALIKPAPAN}:5 updated: tanggal ini tidak ada di kalender; periksa hari dan bulannya`]);
  });

  test('a citation of a source that is not listed', async () => {
    content.write(REGION, `${content.read(REGION)}\nSatu kalimat.[@tidakada]\n`);
    expect(await content.check()).toEqual([expect.stringContaining('sumber [@tidakada] dikutip di isi berkas tetapi tidak ada di daftar sources')]);
  });

  test('an article of a place that is not there', async () => {
    content.edit(NEWS, 'regions: [', 'regions: [balikpapn, ');
    expect(await content.check()).toEqual([expect.stringMatching(/narkotika\.md:\d+ wilayah "balikpapn" tidak dikenal\. Maksud Anda "balikpapan"\?$/)]);
  });

  test('a title that another article has', async () => {
    content.write('news/2024-10-08-salinan.md', content.read(NEWS));
    expect(await content.check()).toEqual([expect.stringContaining(`judul ini sudah dipakai content/${NEWS}`)]);
  });

  test('a topic that is not in the list', async () => {
    content.write(NEWS, content.read(NEWS).replace(/^topic: .*/m, 'topic: gosip'));
    expect(await content.check()).toEqual([expect.stringMatching(/topic: topik harus salah satu dari kesiapan-pengamanan, operasi/)]);
  });

  test('a number that Indonesia does not have', async () => {
    content.edit('contacts/polri-110.md', 'value: "110"', 'value: "99999999999999"');
    expect(await content.check()).toEqual([expect.stringContaining('channels.0.value: "99999999999999" bukan nomor Indonesia')]);
  });

  test('front matter that is never closed', async () => {
    content.write(REGION, '---\nname: Balikpapan\n');
    expect(await content.check()).toContainEqual(`content/${REGION}:1 bagian depan harus dibuka dan ditutup dengan baris berisi ---`);
  });

  test('YAML that cannot be read, with its line', async () => {
    content.edit(REGION, 'kind: kota', 'kind: "kota');
    expect(await content.check()).toContainEqual(expect.stringMatching(/balikpapan\.md:\d+ susunan YAML keliru/));
  });

  test('a file in the wrong place', async () => {
    content.write('regions/catatan.txt', 'halo');
    expect(await content.check()).toEqual([
      'content/regions/catatan.txt:1 nama atau tempat berkas ini keliru; tulis seperti content/regions/kalimantan-timur/paser.md',
    ]);
  });

  test('several faults at once, each with its own line, by file', async () => {
    content.edit(BALIKPAPAN, 'votes: 45668', 'votes: -1');
    content.edit(KUKAR, 'votingDay: 2025-04-19', 'votingDay: 2024-04-19');
    const problems = await content.check();
    expect(problems.map((line) => line.split(':')[0])).toEqual([`content/${BALIKPAPAN}`, `content/${KUKAR}`]);
  });
});
