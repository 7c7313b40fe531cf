/** The content of a folder as it was known on a day, as files that the check and the build read like any others. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEntries } from '../../check/reader/entries.ts';
import type { Entry as ReadEntry } from '../../check/reader/entries.ts';
import { KINDS, type ListedKind } from '../../kinds/index.ts';
import { knownOn, type Entry } from '../known.ts';

const KIND_OF = new Map<string, ListedKind>(KINDS.map((kind) => [kind.name, kind]));

/** All entries of the content folder `directory`. */
export function entriesIn(directory: string): Entry[] {
  const { content } = readEntries(directory);
  return KINDS.flatMap(({ name }) =>
    (content[name] as ReadEntry<Entry['data']>[]).map(({ file, id, data, body }) => ({
      kind: name,
      id,
      data,
      body,
      file: file.replace(/^content\//, ''),
    })),
  );
}

/** What was known on `day` of `entries`. */
export function knownEntries(entries: readonly Entry[], day: string): Entry[] {
  return knownOn(entries, day, ({ kind, id }) => KIND_OF.get(kind)?.page?.(id));
}

/** JSON is YAML, too. */
function textOfFile({ file, data, body }: Entry): string {
  const matter = JSON.stringify(data, null, 2);
  return file.endsWith('.yaml') ? `${matter}\n` : `---\n${matter}\n---\n${body}\n`;
}

/** Writes what was known on `day` of the content folder `from` into the folder `to`. */
export function writeContentOn(from: string, to: string, day: string): void {
  const known = knownEntries(entriesIn(from), day);
  const { images } = readEntries(from).content;
  for (const entry of known) write(path.join(to, entry.file), textOfFile(entry));
  for (const image of images.values()) {
    if (!known.some(({ body }) => body.includes(path.basename(image.path)))) continue;
    copyFileSync(path.join(from, image.path), path.join(to, image.path));
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
