/** A small good content folder and files that are each broken in one way. */
import { readFileSync } from 'node:fs';
import { type ContentFile, listFiles } from '../../src/check/reader/files.ts';
import { checkFiles } from '../../src/check/index.ts';
import { formatProblem } from '../../src/check/problem.ts';

export interface BrokenFile {
  /** Name in `tests/fixtures/broken/`. */
  file: string;
  /** Where it goes in the content folder, in the place of a good file or beside it. */
  at: string;
  /** The one sentence that it meets. */
  says: string;
  /** True for one that shows only in the pages that are built with it. */
  built?: boolean;
}

export const brokenFiles = JSON.parse(readFileSync('tests/fixtures/broken.json', 'utf8')) as BrokenFile[];
export const goodFiles = listFiles('tests/fixtures/good');
/** The day on which the fixtures are right or wrong. */
export const fixtureDay = '2026-11-22';

export function fileOf(path: string, content: Uint8Array | string): ContentFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, kind: 'file', bytes: () => bytes };
}

export function readBroken({ file, at }: BrokenFile): ContentFile {
  return fileOf(at, readFileSync(`tests/fixtures/broken/${file}`));
}

export function readGood(path: string): string {
  return readFileSync(`tests/fixtures/good/${path}`, 'utf8');
}

/** Good content with `files` laid over it. */
export function goodWith(...files: ContentFile[]): ContentFile[] {
  return [...goodFiles.filter((good) => !files.some(({ path }) => path === good.path)), ...files];
}

/** What the check says of good content with `files` laid over it. */
export async function checkWith(...files: ContentFile[]): Promise<string[]> {
  return (await checkFiles(goodWith(...files), { today: fixtureDay })).map(formatProblem);
}
