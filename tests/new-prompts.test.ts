/** `npm run new` in a terminal: its questions, answered key by key. */
import { screen } from '@inquirer/testing/vitest';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNew } from '../scripts/new/run.ts';
import { copyContent, type ContentCopy } from './support/content.ts';

let content: ContentCopy;
let said: string[];
beforeEach(() => {
  content = copyContent((file) => !/^(news|appeals)\/./.test(file));
  said = [];
});
afterEach(() => {
  content.dispose();
});

function start(...args: string[]): Promise<number> {
  const listen = (line: string): void => {
    said.push(line);
  };
  return runNew({
    args,
    directory: content.directory,
    today: '2026-11-22',
    terminal: true,
    say: listen,
    complain: listen,
  });
}

/** Waits for the screen to show `text`. */
async function shows(text: string): Promise<void> {
  await expect.poll(() => screen.getScreen(), { timeout: 60_000, interval: 5 }).toContain(text);
}

/** Types an answer to the question on the screen. */
async function answer(question: string, text: string): Promise<void> {
  await shows(question);
  if (text) screen.type(text);
  screen.keypress('enter');
}

/** Types a part of a name and takes the first that is offered. */
async function choose(question: string, typed: string, offered: string): Promise<void> {
  await shows(question);
  if (typed) screen.type(typed);
  await shows(offered);
  screen.keypress('enter');
}

/** Words that the prompts say where they are not told otherwise. */
const ENGLISH = /navigate|select\b|No results|must provide|Invalid|required/i;

test('asks for each part in Indonesian, again where an answer cannot be used, and writes what was answered', async () => {
  const seen: string[] = [];
  const done = start();
  await shows('Halaman tentang pengamanan');
  seen.push(screen.getScreen());
  screen.keypress('enter');

  await answer('Judul:', '');
  await shows('jawaban ini wajib diisi');
  screen.type('Berita uji');
  screen.keypress('enter');

  await answer('Tanggal peristiwa', '2024-02-31');
  await shows('tanggal ini tidak ada di kalender');
  for (let count = 0; count < 2; count++) screen.keypress('backspace');
  screen.type('28');
  screen.keypress('enter');

  await shows('Wilayah:');
  screen.type('zzzz');
  await shows('Tidak ada yang cocok dengan "zzzz"');
  seen.push(screen.getScreen());
  for (let count = 0; count < 4; count++) screen.keypress('backspace');
  await choose('Wilayah:', 'kukar', 'Kutai Kartanegara (kabupaten)');
  await shows('Cukup, lanjut');
  await choose('Wilayah:', 'samar', 'Samarinda (kota)');
  await shows('Cukup, lanjut');
  seen.push(screen.getScreen());
  screen.keypress('enter');

  await choose('Topik:', 'patr', 'Patroli (patroli)');
  await answer('Ringkasan satu kalimat', '');
  await answer('Tanggal terbit di situs', '');
  await answer('Nama pendek berkas', '');
  await answer('Penerbit sumber', 'Media Uji');
  await answer('Judul sumber', 'Judul uji');
  await answer('Tautan sumber', '');
  await answer('Tanggal sumber', '2024-02');
  await choose('Ada sumber lain?', '', 'Tidak, cukup');
  await shows('Tidak, batalkan');
  expect(said).toEqual(['Berkas: content/news/2024-02-28-berita-uji.md', 'Alamat: /berita/2024-02-28-berita-uji/']);
  seen.push(screen.getScreen());
  screen.keypress('enter');

  expect(await done).toBe(0);
  const text = content.read('news/2024-02-28-berita-uji.md');
  expect(text).toContain('\nregions: [kutai-kartanegara, samarinda]\n');
  expect(text).toContain('\npublished: 2026-11-22\n');
  expect(text).toContain('\n    date: 2024-02\n');
  expect(await content.check()).toEqual([]);
  expect(seen.join('\n')).not.toMatch(ENGLISH);
});

test('asks only for what the flags left open, and for a misspelt region after its sentence', async () => {
  const done = start(
    '--jenis',
    'hasil',
    '--wilayah',
    'pasr',
    '--tanggal',
    '2031-11-27',
    '--penerbit',
    'Media Uji',
    '--judul-sumber',
    'Judul uji',
  );
  await choose('Wilayah:', 'paser', 'Paser (kabupaten)');
  await choose('Tulis berkas ini?', '', 'Ya, tulis');
  expect(await done).toBe(0);
  expect(said[0]).toBe('--wilayah: wilayah "pasr" tidak dikenal. Maksud Anda "Paser"?');
  expect(existsSync(path.join(content.directory, 'elections/2031/kalimantan-timur/paser.md'))).toBe(true);
});

test('asks what citizens can do only where an appeal was to citizens', async () => {
  const done = start(
    ...[
      '--jenis',
      'imbauan',
      '--judul',
      'Imbauan uji',
      '--tanggal',
      '2024-11',
      '--wilayah',
      'paser',
      '--topik',
      'damai',
    ],
    ...['--lembaga', 'Lembaga Uji', '--jabatan', 'Ketua', '--orang', 'Orang Uji', '--sasaran', 'Polisi'],
    ...['--penerbit', 'Media Uji', '--judul-sumber', 'Judul uji'],
  );
  await choose('Termasuk siapa saja mereka', 'polisi', 'polisi (polisi)');
  await choose('Termasuk siapa saja mereka', '', 'Cukup, lanjut');
  await answer('Yang diminta dari selain warga', 'Bersikap netral.');
  await answer('Enter bila cukup', '');
  await answer('Ringkasan satu kalimat', '');
  await answer('Tanggal terbit di situs', '');
  await answer('Nama pendek berkas', '');
  await choose('Tulis berkas ini?', '', 'Ya, tulis');
  expect(await done).toBe(0);
  expect(content.read('appeals/imbauan-uji.md')).not.toContain('\nactions:');
  expect(await content.check()).toEqual([]);
});

test('writes nothing where the last question is answered with no', async () => {
  const done = start(
    '--jenis',
    'hasil',
    '--wilayah',
    'paser',
    '--penerbit',
    'Media Uji',
    '--judul-sumber',
    'Judul uji',
  );
  await answer('Hari pemungutan suara', '2031-11-27');
  await shows('Tidak, batalkan');
  screen.keypress('down');
  screen.keypress('enter');
  expect(await done).toBe(1);
  expect(said.at(-1)).toBe('Dibatalkan. Tidak ada berkas yang ditulis.');
  expect(existsSync(path.join(content.directory, 'elections/2031'))).toBe(false);
});

test('ends with a calm sentence after Ctrl+C', async () => {
  const done = start('--jenis', 'berita');
  await shows('Judul:');
  screen.keypress({ name: 'c', ctrl: true });
  expect(await done).toBe(130);
  expect(said).toEqual(['Dibatalkan. Tidak ada berkas yang ditulis.']);
});
