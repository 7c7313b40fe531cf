import { expect, test } from 'vitest';
import { parseBody } from '../reader/body.ts';
import { tracesIn } from './pasted.ts';

const sentences = (markdown: string): string[] =>
  tracesIn(markdown, parseBody(markdown, 1, false), 1).map(({ line, message }) => `${line}: ${message}`);

const PASTED: readonly (readonly [from: string, markdown: string, says: RegExp])[] = [
  [
    'Word, a paragraph indented by spaces',
    'Kalimat.\n\n    Pemungutan suara dimulai pukul 07.00.',
    /^3: baris ini menjorok/,
  ],
  ['Word, a paragraph indented by a tab', 'Kalimat.\n\n\tPemungutan suara dimulai.', /^3: baris ini menjorok/],
  ['Word, a no-break space in a heading', '##\u00A0Judul bagian', /spasi biasa/],
  ['Word, a no-break space in a list', '-\u00A0Butir pertama\n-\u00A0Butir kedua', /^1: spasi sesudah tanda/],
  ['Word, a no-break space in a numbered list', '1.\u00A0Butir pertama', /spasi biasa/],
  ['Word, points as bullets', 'Yang dibawa:\n• KTP\n• surat', /^2: tiap butir daftar/],
  ['Word, letters as bullets', 'Yang dibawa:\na) KTP\nb) surat', /^2: tiap butir daftar/],
  ['a letter, letters with points', 'Yang dibawa:\na. KTP\nb. surat', /^2: tiap butir daftar/],
  ['a letter, dashes as bullets', 'Yang dibawa:\n– KTP\n– surat', /^2: tiap butir daftar/],
  ['Word, a table as tabs', 'Kecamatan\tTPS\nTabang\t36', /^1: ada tab/],
  ['a table without its rule', '| Kecamatan | TPS |\n| Tabang | 36 |', /^1: tabel ini tidak terbaca/],
  ['a table with a short rule', '| Kecamatan | TPS |\n| --- |\n| Tabang | 36 |', /tabel ini tidak terbaca/],
  [
    'a table with a row that is too wide',
    '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
    /^3: baris tabel ini punya 3 kolom, padahal judul tabelnya 2/,
  ],
  ['a line drawn under a paragraph', 'Bagian pertama.\n---\n\nBagian kedua.', /^1: baris di atas garis/],
  ['a double line under a title', 'Judul\n=====', /^1: baris di atas garis/],
  ['a note of Obsidian', 'Kalimat. %%tanya redaksi%%', /%%…%%/],
  ['a link of Obsidian', 'Baca [[Politik uang]].', /\[\[…\]\]/],
  ['a picture of Obsidian', '![[foto.jpg]]', /\[\[…\]\]/],
  ['a highlight', 'Kata ==penting== ini.', /==…==/],
  ['WordPress', '[caption id="1"]TPS 3[/caption]', /kurung siku/],
  ['a forum', '[b]Penting[/b]', /kurung siku/],
  ['a picture as a phone names it', '![Antrean](./foto tps 3.jpg)', /nama gambar tidak boleh memakai spasi/],
  ['bold that ends before a suffix', 'Pemilu yang **"aman"**nya dijaga.', /huruf tebal di sini tidak terbaca/],
  ['bold with a blank inside', 'Ini ** penting ** sekali.', /huruf tebal/],
  ['hours with tildes', 'Buka 07.00~13.00 dan 15.00~17.00.', /dicoret/],
  ['WhatsApp, struck out', 'Besok ~libur~ masuk.', /dicoret/],
  ['WhatsApp, forwarded', 'DITERUSKAN BERKALI-KALI\n\nSuara sudah dihitung.', /^1: tulisan "diteruskan"/],
  ['WhatsApp, forwarded, in English', 'Forwarded many times', /"diteruskan"/],
  ['WhatsApp, an exported chat', '[27/11/24 07.15] Humas: TPS dibuka.', /salinan percakapan/],
  ['WhatsApp on Android, an exported chat', '27/11/24 07.15 - Humas: TPS dibuka.', /salinan percakapan/],
  ['a news site, another text of it', 'Kalimat.\n\nBaca juga: Polisi jaga TPS', /^3: baris ini milik situs asalnya/],
  ['a news site, an advertisement', 'ADVERTISEMENT', /milik situs asalnya/],
  ['a news site, the rest of a page', 'SCROLL TO CONTINUE WITH CONTENT', /milik situs asalnya/],
  ['PDF, a word cut at the end of a line', 'Jumlah pemi-\nlih tetap.', /^1: kata ini terpotong/],
  ['PDF, letters run together', 'Rapat \uFB01nal.', /huruf rangkap/],
  ['PDF, a title in spaced letters', 'P E N G U M U M A N', /dipisah spasi/],
  ['PDF, the number of a page', 'Kalimat.\n\nHalaman 2 dari 5', /^3: nomor halaman/],
];

test.each(PASTED)('tells an editor what is wrong with text of %s', (_from, markdown, says) => {
  expect(sentences(markdown)).toEqual([expect.stringMatching(says)]);
});

const GOOD = [
  '## Judul\n\nKalimat dengan **kata tebal** dan *miring*.',
  '- Butir\n- Butir lain\n\n  Lanjutan butir.',
  '1. Satu\n2. Dua\n   - dalam',
  '| A | B |\n| --- | --- |\n| 1 | 2 |\n| 1 \\| 2 | 3 |',
  'Jam 07.00–13.00 WITA; laki-laki dan perempuan.\n\n---\n\nBagian kedua.',
  'Kutipan [@k1] dan [tautan](/panduan/cek-hoaks/).',
  '> Kutipan panjang\n> dua baris',
  'Pesan itu diteruskan ke Bawaslu. Calon A B C hadir.',
];

test.each(GOOD)('takes plain Markdown as it is: %j', (markdown) => {
  expect(sentences(markdown)).toEqual([]);
});
