/** What an editor is told of pictures as phones, chats and offices name and leave them. */
import { expect, test } from 'vitest';
import { checkWith, fileOf, readGood } from './support/fixtures.ts';

const ARTICLE = 'news/2024-11-27-contoh.md';
const JPEG = Buffer.from('\xFF\xD8\xFF\xE0 head \xFF\xDA picture \xFF\xD9', 'latin1');

/** The problems of an article that shows the picture `name`, which lies beside it with these `bytes`. */
function problemsWith(name: string, bytes: Uint8Array): Promise<string[]> {
  const article = readGood(ARTICLE).replace('](./contoh.svg)', `](./${name})`);
  return checkWith(fileOf(ARTICLE, article), fileOf(`news/${name}`, bytes));
}

test.each([
  ['IMG_20241127.jpg', 'img-20241127.jpg'],
  ['WhatsApp-Image-2024.jpeg', 'whatsapp-image-2024.jpeg'],
])('a picture named %s gets the name that works', async (name, works) => {
  expect(await problemsWith(name, JPEG)).toEqual([
    `content/${ARTICLE}:26 nama gambar ./${name} tidak bisa dipakai; ganti nama berkasnya menjadi ${works} dan tulis ![…](./${works})`,
    `content/news/${name}:1 nama berkas hanya memakai huruf kecil, angka, dan tanda hubung; ganti menjadi content/news/${works}`,
  ]);
});

test('a picture in a format of phones is said to be one that browsers do not show', async () => {
  const sentence = 'peramban tidak menampilkan gambar .HEIC; simpan ulang sebagai JPG dengan nama';
  expect(await problemsWith('IMG_1.HEIC', Buffer.from('ftypheic'))).toEqual([
    `content/${ARTICLE}:26 ${sentence} img-1.jpg`,
    `content/news/IMG_1.HEIC:1 ${sentence} content/news/img-1.jpg`,
  ]);
});

test('a JPEG that was cut short is refused, and a whole one is not', async () => {
  expect(await problemsWith('foto.jpg', JPEG)).toEqual([]);
  expect(await problemsWith('foto.jpg', JPEG.subarray(0, -2))).toEqual([
    `content/${ARTICLE}:26 gambar ./foto.jpg terpotong, mungkin belum selesai disalin; salin ulang berkasnya`,
  ]);
});
