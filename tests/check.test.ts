/** Files that are broken in one way each, and good files beside them. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../src/kinds/index.ts';
import { brokenFiles, checkWith, fileOf, goodFiles, readBroken, readGood } from './support/fixtures.ts';

const NEWS = 'news/2024-11-27-contoh.md';

describe('good files', () => {
  test('are there for each kind', () => {
    const kinds = KINDS.filter(({ matches }) => goodFiles.some(({ path }) => matches.test(path)));
    expect(kinds.map(({ name }) => name)).toEqual(KINDS.map(({ name }) => name));
  });

  test('pass without an error or a warning', async () => {
    expect(await checkWith()).toEqual([]);
  });
});

describe('a broken file', () => {
  test('is on the list, and the list is long', () => {
    expect(brokenFiles.length).toBeGreaterThanOrEqual(60);
    expect(brokenFiles.map(({ file }) => file).sort()).toEqual(readdirSync('tests/fixtures/broken').sort());
  });

  test.each(brokenFiles)('$file meets its own sentence and nothing else', async (broken) => {
    expect(await checkWith(readBroken(broken))).toEqual(broken.built ? [] : [broken.says]);
  });
});

describe('bytes that are no plain text', () => {
  const text = readGood(NEWS);
  const bytes = (change: (text: string) => string): Uint8Array => Buffer.from(change(text), 'latin1');

  test.each([
    [
      'a byte order mark',
      Buffer.from(`\uFEFF${text}`),
      '1 ada tanda BOM yang tidak terlihat di awal berkas; simpan sebagai "UTF-8" tanpa BOM',
    ],
    [
      'line ends of Windows',
      Buffer.from(text.replaceAll('\n', '\r\n')),
      '1 akhir baris memakai cara Windows (CRLF); simpan berkas ini dengan akhir baris LF',
    ],
    [
      'a NUL',
      bytes((all) => all.replace('topic: hasil', 'topic: ha\0sil')),
      '7 ada karakter kosong (NUL) di baris ini; hapus, lalu simpan sebagai teks biasa',
    ],
    [
      'another encoding',
      bytes((all) => all.replace('Orang Contoh', 'Orang \xE9')),
      '9 ada huruf yang tidak terbaca; simpan berkas ini sebagai UTF-8',
    ],
    [
      '10 MB',
      Buffer.alloc(10_000_000, text),
      '1 berkas ini terlalu besar (10000 KB); paling besar 200 KB, jadi bagi isinya',
    ],
  ])('%s', async (_name, content, says) => {
    expect(await checkWith(fileOf(NEWS, content))).toEqual([`content/${NEWS}:${says}`]);
  });

  test('lists within lists until a parser gives up', async () => {
    expect(await checkWith(fileOf('stages/2024.yaml', '['.repeat(100_000)))).toEqual([
      expect.stringContaining('susunan YAML keliru'),
    ]);
    expect(
      await checkWith(
        fileOf('appeals/dalam.md', readGood('appeals/contoh.md').replace('Isi imbauan', '> '.repeat(50_000))),
      ),
    ).not.toEqual([]);
  });
});

test('a body of nothing but quotes has its sentence, and does not end the check', async () => {
  const body = `"'`.repeat(30_000);
  expect(
    await checkWith(
      fileOf(
        'appeals/kutip.md',
        readGood('appeals/contoh.md').replace('Judul imbauan', 'Judul kutip').replace('Isi imbauan', body),
      ),
    ),
  ).toEqual([
    expect.stringMatching(/^content\/appeals\/kutip\.md:\d+ isi berkas ini tidak bisa dibaca; tulis lebih sederhana$/),
  ]);
});

describe('pictures', () => {
  test('over 300 KB are named by the article that shows them', async () => {
    expect(await checkWith(fileOf('news/contoh.svg', Buffer.alloc(412_000)))).toEqual([
      `content/${NEWS}:26 gambar ./contoh.svg terlalu besar (412 KB); kecilkan sampai paling besar 300 KB`,
    ]);
  });

  test('that are none are named so', async () => {
    expect(await checkWith(fileOf('news/contoh.svg', 'halo'))).toEqual([
      `content/${NEWS}:26 gambar ./contoh.svg tidak terbaca sebagai gambar; simpan ulang dari program gambar`,
    ]);
  });
});

describe('drawings', () => {
  test('that could run something are refused', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await checkWith(fileOf('news/contoh.svg', drawing))).toEqual([
      `content/${NEWS}:26 gambar ./contoh.svg berisi <script>; simpan sebagai SVG tanpa skrip, tautan, dan gaya, atau sebagai PNG`,
    ]);
  });
});

describe('the check knows', () => {
  test('an official number in any way of writing it', async () => {
    for (const number of ['0811-5445-110', '+62 811 5445 110', '08115445110', '62811.5445.110']) {
      expect(await checkWith(fileOf(NEWS, readGood(NEWS).replace('0811-5445-110', number)))).toEqual([]);
    }
  });

  test('that times and free numbers are no mobile numbers', async () => {
    const text = 'Buka pukul 08.00-12.00 27 November 2024, atau telepon 0800-1234-567';
    expect(await checkWith(fileOf(NEWS, readGood(NEWS).replace('Hubungi', `${text}. Hubungi`)))).toEqual([]);
  });

  test('that letters after a stroke name a unit', async () => {
    expect(await checkWith(fileOf(NEWS, readGood(NEWS).replace('Hubungi', 'Danrem 091/ASN hadir. Hubungi')))).toEqual(
      [],
    );
  });

  test('the tables of a page by their number', async () => {
    const page = readGood('security/contoh.md')
      .replace('Isi halaman', '<FiguresTable number="1" />\n\nIsi halaman')
      .replace('Judul halaman', 'Judul tabel');
    expect(await checkWith(fileOf('security/contoh-tabel.mdx', page))).toEqual([]);
  });

  test('which faults of one file are others in disguise', async () => {
    const wrongRegion = readGood('regions/kalimantan-timur/balikpapan.md').replace('kind: kota', 'kind: dusun');
    expect(await checkWith(fileOf('regions/kalimantan-timur/balikpapan.md', wrongRegion))).toEqual([
      'content/regions/kalimantan-timur/balikpapan.md:3 kind: harus salah satu dari provinsi, kabupaten, kota',
    ]);
  });
});
