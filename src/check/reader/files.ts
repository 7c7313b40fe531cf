/** Files of a content folder: which there are, and which are content, pictures or out of place. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE_KINDS, KINDS } from '../../kinds/index.ts';
import { MAX_BYTES } from './bytes.ts';

/** A file before it is read. */
export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  size: number;
  bytes: () => Uint8Array;
}

/** The editors' guide, and what lies under a hidden name, which the build does not read either. */
const IGNORED = /^README\.md$|(^|\/)\./;

/** Files of `directory` by path, without the editors' guide and hidden files. */
export function listFiles(directory: string): ContentFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .map((file) => ({
      path: path.relative(directory, file).replaceAll(path.sep, '/'),
      size: statSync(file).size,
      bytes: () => readFileSync(file),
    }))
    .filter((file) => !IGNORED.test(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A picture may lie beside the article that shows it. */
export const IMAGE = new RegExp(String.raw`^(${ARTICLE_KINDS.map(({ name }) => name).join('|')})/[a-z0-9-]+\.(jpe?g|png|webp|avif|svg)$`);

/** A file that is too long is not read: its first part is enough to say so. */
export function bytesOf(file: ContentFile): Uint8Array {
  return file.size > MAX_BYTES ? new Uint8Array(file.size) : file.bytes();
}

/** Why a file that belongs to no collection is not where, or not called what, it should be. */
export function placeSentence(file: string): string {
  const example = KINDS.find(({ name }) => file.startsWith(`${name}/`))?.example;
  if (/[A-Z\s]/.test(file)) {
    const name = file.toLowerCase().replace(/\s+/g, '-');
    return `nama berkas hanya memakai huruf kecil, angka, dan tanda hubung; ganti menjadi content/${name}`;
  }
  return example
    ? `nama atau tempat berkas ini keliru; tulis seperti content/${example}`
    : 'berkas ini tidak pada tempatnya; lihat content/README.md untuk nama folder dan nama berkas';
}
