/** Every file of a content folder, read and held against its schema. */
import { isDeepStrictEqual } from 'node:util';
import { KINDS, type DataOf, type KindName } from '../../kinds/index.ts';
import { type Body, parseBody } from './body.ts';
import { bytesOf, type ContentFile, IMAGE, listFiles, NO_FILE, placeSentence } from './files.ts';
import type { Problem, Severity } from '../problem.ts';
import { readContent } from './read.ts';
import { schemaProblems } from './schema-problems.ts';
import type { LineOf } from './yaml.ts';

/** A file that its schema accepts. */
export interface Entry<Data> {
  /** Path as shown to editors, `content/regions/…`. */
  file: string;
  /** Path inside the collection without its ending: `kalimantan-timur/balikpapan`. */
  id: string;
  data: Data;
  /** Markdown below the front matter. */
  body: string;
  /** The same, taken apart. */
  parsed: Body;
  bodyLine: number;
  lineOf: LineOf;
}

/** What a content folder holds: the entries of each kind by its name. */
type Entries = { [Name in KindName]: Entry<DataOf<Name>>[] };

export interface Content extends Entries {
  /** Pictures beside articles, by path, `content/news/x.jpg`. */
  images: Map<string, ContentFile>;
  /** Files that their schema refused: what they would be is known, so that nobody is told that they are missing. */
  refused: { collection: KindName; id: string }[];
}

/** A problem of a field of an entry. */
export function problemAt(
  entry: Pick<Entry<unknown>, 'file' | 'lineOf'>,
  path: readonly (string | number)[],
  message: string,
  severity: Severity = 'error',
): Problem {
  return { file: entry.file, line: entry.lineOf(path), field: path.join('.'), severity, message };
}

/** A problem of a line of an entry, whose sentence says what is meant. */
export function problemOnLine(
  { file }: { file: string },
  line: number,
  message: string,
  severity: Severity = 'error',
): Problem {
  return { file, line, field: '', severity, message };
}

export interface ReadEntry {
  /** Absent for a file that belongs to no collection. */
  place?: { collection: KindName; id: string };
  /** Present where the schema accepts the file. */
  entry?: Entry<unknown>;
  problems: Problem[];
}

/** Reads one file. What comes back without problems is what the build gets from it, too. */
export function readEntry(relative: string, bytes: Uint8Array): ReadEntry {
  const file = `content/${relative}`;
  const collection = KINDS.find(({ matches }) => matches.test(relative));
  if (!collection) return { problems: [problemOnLine({ file }, 1, placeSentence(relative))] };

  const place = { collection: collection.name, id: relative.replace(/^[^/]+\//, '').replace(/\.[^.]+$/, '') };
  const read = readContent(relative, bytes);
  const problems = read.problems.map(({ line, message }) => problemOnLine({ file }, line, message));
  if (!read.readable) return { place, problems };
  const accepted = collection.schema.safeParse(read.data);
  if (!accepted.success)
    return { place, problems: [...problems, ...schemaProblems(collection.schema, accepted.error.issues, read, file)] };
  const built = collection.schema.safeParse(read.built);
  if (!built.success || !isDeepStrictEqual(built.data, accepted.data)) {
    const path = built.success ? [] : (built.error.issues[0]?.path ?? []).map(String);
    return {
      place,
      problems: [
        ...problems,
        problemAt({ file, lineOf: read.lineOf }, path, 'isi ini terbaca sebagai tanggal; tulis di antara tanda kutip'),
      ],
    };
  }
  const parsed = parseBody(read.body, read.bodyLine, relative.endsWith('.mdx'));
  problems.push(...parsed.problems.map(({ line, message }) => problemOnLine({ file }, line, message)));
  const entry = {
    file,
    id: place.id,
    data: accepted.data,
    body: read.body,
    parsed,
    bodyLine: read.bodyLine,
    lineOf: read.lineOf,
  };
  return { place, entry, problems };
}

/** The schema of the collection has just accepted `entry.data`, which is what makes the type of the list true. */
function pushEntry(content: Content, name: KindName, entry: Entry<unknown>): void {
  (content[name] as Entry<unknown>[]).push(entry);
}

/** Reads all `files`. Problems name them as `content/…`, wherever the folder lies. */
export function readFiles(files: readonly ContentFile[]): { content: Content; problems: Problem[] } {
  const none = Object.fromEntries(KINDS.map(({ name }) => [name, []])) as unknown as Entries;
  const content: Content = { ...none, images: new Map(), refused: [] };
  const problems: Problem[] = [];
  for (const file of files) {
    if (file.kind !== 'file') {
      problems.push(problemOnLine({ file: `content/${file.path}` }, 1, NO_FILE[file.kind]));
      continue;
    }
    if (IMAGE.test(file.path)) {
      content.images.set(`content/${file.path}`, file);
      continue;
    }
    const { place, entry, problems: found } = readEntry(file.path, bytesOf(file));
    problems.push(...found);
    if (place && entry) pushEntry(content, place.collection, entry);
    else if (place) content.refused.push(place);
  }
  return { content, problems };
}

/** Reads `directory`, the `content` folder. */
export function readEntries(directory: string): { content: Content; problems: Problem[] } {
  return readFiles(listFiles(directory));
}
