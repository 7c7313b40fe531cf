import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RELEASE_FILE, type Release } from '../../src/lib/release.ts';

/** A part as it was built, with what it says of itself. */
export interface BuiltPart {
  folder: string;
  name: string;
  /** Names of all parts of its site. */
  all: readonly string[];
  release: Release;
}

/** The part in `folder`, or why there is none. */
export function readPart(folder: string): BuiltPart | string {
  const file = path.join(folder, RELEASE_FILE);
  if (!existsSync(file)) return `${folder}: tidak ada ${RELEASE_FILE}. Bangun dulu dengan BUILD_PART=<bagian> npm run build, lalu pindahkan dist ke ${folder}`;
  const release = JSON.parse(readFileSync(file, 'utf8')) as Release;
  const { part, parts } = release;
  return part && parts ? { folder, name: part, all: parts, release } : `${folder}: ini situs utuh, bukan bagian.`;
}

/** Why `parts` are not the parts of one site, one sentence each. */
export function misfits(parts: readonly BuiltPart[]): string[] {
  const [first] = parts;
  if (!first) return [];
  const { commit, date, content } = first.release;
  return [
    ...parts.flatMap(({ folder, name }, index) => {
      const other = parts.slice(0, index).find((part) => part.name === name);
      return other ? [`${folder}: bagian ${name} sudah ada di ${other.folder}.`] : [];
    }),
    ...parts.flatMap(({ folder, all, release }) => [
      ...(release.commit === commit ? [] : [`${folder}: dibangun dari commit ${release.commit}, sedangkan ${first.folder} dari ${commit}.`]),
      ...(release.date === date ? [] : [`${folder}: dibangun untuk ${release.date}, sedangkan ${first.folder} untuk ${date}.`]),
      ...(all.join() === first.all.join() && JSON.stringify(release.content) === JSON.stringify(content)
        ? []
        : [`${folder}: dibangun dari isi yang berbeda dari isi ${first.folder}.`]),
    ]),
    ...first.all.filter((name) => parts.every((part) => part.name !== name)).map((name) => `Bagian ${name} tidak ada di antara folder yang digabung.`),
  ];
}
