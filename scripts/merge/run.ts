import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RELEASE_FILE, type Release } from '../../src/lib/release.ts';
import { completeLists } from '../../src/finish/offline-lists.ts';
import { misfits, readPart, type BuiltPart } from './part.ts';
import { mergedSitemaps, SITEMAP, SITEMAP_INDEX } from './sitemaps.ts';

interface Merged {
  /** Why the parts could not be merged, one sentence each. */
  faults: string[];
  /** Files of the merged site. */
  files: number;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const isMade = (file: string): boolean => SITEMAP.test(file) || file === SITEMAP_INDEX;

/** Every file that is taken as it is, with the part that it is taken from; two parts may have it where it is the same. */
function takenFrom(parts: readonly BuiltPart[]): { taken: Map<string, BuiltPart>; faults: string[] } {
  const taken = new Map<string, BuiltPart>();
  const faults: string[] = [];
  for (const part of parts) {
    for (const [file, hash] of Object.entries(part.release.files)) {
      if (isMade(file)) continue;
      const other = taken.get(file);
      if (!other) taken.set(file, part);
      else if (other.release.files[file] !== hash) faults.push(`${file}: isinya di ${part.folder} berbeda dari isinya di ${other.folder}.`);
    }
  }
  return { taken, faults };
}

/** Why `out` may not be written over; nothing where it may. Only what a build made is cleared away. */
function refusals(out: string, folders: readonly string[]): string[] {
  const inside = folders.filter((folder) => !path.relative(path.resolve(out), path.resolve(folder)).startsWith('..'));
  if (inside.length > 0) return inside.map((folder) => `${folder}: bagian ini terletak di folder hasil ${out}, yang akan dikosongkan.`);
  const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(path.join(out, RELEASE_FILE));
  return isOther ? [`${out}: folder ini berisi hal lain, bukan situs yang dibangun. Pilih folder lain dengan --out.`] : [];
}

function sitemapsOf(parts: readonly BuiltPart[]): Map<string, string> {
  const read = (part: BuiltPart, file: string): string => readFileSync(path.join(part.folder, file), 'utf8');
  const texts = parts.flatMap((part) =>
    Object.keys(part.release.files)
      .filter((file) => SITEMAP.test(file))
      .map((file) => read(part, file)),
  );
  const [first] = parts;
  return mergedSitemaps(texts, first ? read(first, SITEMAP_INDEX) : '');
}

/** Writes one site into `out` from the parts in `folders`; nothing where they do not fit. */
export function mergeParts(folders: readonly string[], out: string): Merged {
  const read = folders.map(readPart);
  const parts = read.filter((part) => typeof part !== 'string');
  const missing = read.filter((part) => typeof part === 'string');
  const { taken, faults } = takenFrom(parts);
  const all = missing.length > 0 ? missing : [...misfits(parts), ...faults, ...refusals(out, folders)];
  const [first] = parts;
  if (all.length > 0 || !first) return { faults: all, files: 0 };

  rmSync(out, { recursive: true, force: true });
  const files: Record<string, string> = {};
  const broken: string[] = [];
  const write = (file: string, bytes: Uint8Array | string): void => {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), bytes);
    files[file] = sha256(bytes);
  };
  for (const [file, { folder, release }] of taken) {
    const source = path.join(folder, file);
    const bytes = existsSync(source) ? readFileSync(source) : null;
    if (bytes === null || sha256(bytes) !== release.files[file]) broken.push(`${source}: tidak sama dengan yang dibangun. Unduh atau bangun bagian ini lagi.`);
    else write(file, bytes);
  }
  for (const [file, text] of sitemapsOf(parts)) write(file, text);
  // Only the merged site has all files that a reader keeps.
  if (broken.length === 0) for (const file of completeLists(out)) files[file] = sha256(readFileSync(path.join(out, file)));
  const { commit, date, content } = first.release;
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const whole: Release = { commit, date, content, files: sorted };
  if (broken.length > 0) rmSync(out, { recursive: true });
  else writeFileSync(path.join(out, RELEASE_FILE), `${JSON.stringify(whole, null, 1)}\n`);
  return { faults: broken, files: Object.keys(files).length + 1 };
}
