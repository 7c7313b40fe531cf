/** Pictures lie beside the article that shows them, so that the build can size them; they are small and say what they show. */
import path from 'node:path';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import { plainName, unshownSentence, type ContentFile } from '../reader/files.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';
import { strangerInDrawing } from './drawings.ts';

const MAX_KB = 300;

/** How files of each kind start: the build stops on a picture whose size it cannot read. */
const BEGINNINGS: Record<string, RegExp> = {
  jpg: /^\xFF\xD8\xFF/,
  jpeg: /^\xFF\xD8\xFF/,
  png: /^\x89PNG\r\n/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
  svg: /<svg[\s>]/,
};

/** The last thing in a whole file of these kinds; in a JPEG it comes after the beginning of the last scan. */
const isCut: Record<string, (bytes: Buffer) => boolean> = {
  jpg: (bytes) =>
    bytes.lastIndexOf('\xFF\xD9', undefined, 'latin1') < bytes.lastIndexOf('\xFF\xDA', undefined, 'latin1'),
  png: (bytes) => !bytes.includes('IEND', 0, 'latin1'),
};

function isPicture({ path: file, bytes }: ContentFile): boolean {
  return BEGINNINGS[path.posix.extname(file).slice(1)]?.test(Buffer.from(bytes()).toString('latin1', 0, 4096)) === true;
}

function fileSentence(url: string, entry: Entry<unknown>, images: ReadonlyMap<string, ContentFile>): string | null {
  if (!url.startsWith('./')) {
    return `gambar ${url.slice(0, 60)} harus disimpan di sebelah berkas ini dan ditulis ![…](./nama-gambar.jpg)`;
  }
  const file = path.posix.join(path.posix.dirname(entry.file), url);
  const image = images.get(file);
  const name = `./${plainName(url)}`;
  if (!image && name !== url)
    return (
      unshownSentence(url) ??
      `nama gambar ${url} tidak bisa dipakai; ganti nama berkasnya menjadi ${name.slice(2)} dan tulis ![…](${name})`
    );
  if (!image) return `gambar ${url} tidak ada; simpan sebagai ${file}`;
  const kilobytes = Math.ceil(image.size / 1000);
  if (kilobytes > MAX_KB)
    return `gambar ${url} terlalu besar (${kilobytes} KB); kecilkan sampai paling besar ${MAX_KB} KB`;
  if (!isPicture(image)) return `gambar ${url} tidak terbaca sebagai gambar; simpan ulang dari program gambar`;
  if (isCut[path.posix.extname(url).slice(1).replace('jpeg', 'jpg')]?.(Buffer.from(image.bytes())))
    return `gambar ${url} terpotong, mungkin belum selesai disalin; salin ulang berkasnya`;
  const stranger = url.endsWith('.svg') ? strangerInDrawing(new TextDecoder().decode(image.bytes())) : undefined;
  return stranger === undefined
    ? null
    : `gambar ${url} berisi ${stranger}; simpan sebagai SVG tanpa skrip, tautan, dan gaya, atau sebagai PNG`;
}

function entryImages(entry: Entry<unknown>, images: ReadonlyMap<string, ContentFile>): Problem[] {
  return entry.parsed.nodes.flatMap(({ node, line }) => {
    const isImage = node.type === 'image' || node.type === 'imageReference';
    const alt =
      isImage && (node.alt ?? '').trim() === ''
        ? 'gambar ini belum punya keterangan; tulis apa yang terlihat di antara tanda [ ]'
        : null;
    const file = node.type === 'image' ? fileSentence(node.url, entry, images) : null;
    const reference = node.type === 'imageReference' ? 'tulis gambar sebagai ![keterangan](./nama-gambar.jpg)' : null;
    return [alt, file, reference]
      .filter((message) => message !== null)
      .map((message) => problemOnLine(entry, line, message));
  });
}

export function imageProblems(content: Content): Problem[] {
  return [
    ...articlesOf(content).flatMap((entry) => entryImages(entry, content.images)),
    ...content.regions.flatMap((entry) => entryImages(entry, content.images)),
  ];
}
