/** Every file of a content folder, read and held against its schema. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AppealData } from '../schemas/appeal.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { ElectionData } from '../schemas/election.ts';
import type { NewsData } from '../schemas/news.ts';
import type { RedirectsData } from '../schemas/redirects.ts';
import type { RegionData } from '../schemas/region.ts';
import type { StagesData } from '../schemas/stages.ts';
import type { GuideData, SecurityPageData } from '../schemas/topic-page.ts';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import type { Problem } from './problem.ts';
import { readContentFile, type ReadFile } from './read.ts';
import { schemaProblems } from './schema-problems.ts';

/** A file that its schema accepts. */
export interface Entry<Data> {
  /** Path as shown to editors, `content/regions/…`. */
  file: string;
  /** Path inside the collection without its ending: `kalimantan-timur/balikpapan`. */
  id: string;
  data: Data;
  body: string;
  lineOf: ReadFile['lineOf'];
}

/** What a content folder holds, by collection. Files with problems are left out. */
export interface Content {
  regions: Entry<RegionData>[];
  elections: Entry<ElectionData>[];
  stages: Entry<StagesData>[];
  contacts: Entry<ContactData>[];
  news: Entry<NewsData>[];
  appeals: Entry<AppealData>[];
  security: Entry<SecurityPageData>[];
  guides: Entry<GuideData>[];
  /** One file, so at most one entry. */
  redirects: Entry<RedirectsData>[];
}

const IGNORED = /(^|\/)(README\.md|\.[^/]+)$/;

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(directory, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
    .filter((file) => !IGNORED.test(file))
    .sort();
}

/** Reads `directory` (the `content` folder). Problems name files as `content/…`, wherever the folder lies. */
export function readEntries(directory: string): { content: Content; problems: Problem[] } {
  const content: Content = { regions: [], elections: [], stages: [], contacts: [], news: [], appeals: [], security: [], guides: [], redirects: [] };
  const problems: Problem[] = [];
  for (const relative of listFiles(directory)) {
    const file = `content/${relative}`;
    const collection = COLLECTIONS.find(({ matches }) => matches.test(relative));
    if (!collection) {
      problems.push({ file, line: 1, field: '', message: 'berkas ini tidak pada tempatnya; lihat content/README.md untuk nama folder dan nama berkas' });
      continue;
    }
    const read = readContentFile(path.join(directory, relative));
    problems.push(...read.errors.map((error) => ({ file, field: '', ...error })));
    if (read.errors.length > 0) continue;

    const parsed = collection.schema.safeParse(read.data);
    if (parsed.success) {
      const id = relative.replace(/^[^/]+\//, '').replace(/\.[^.]+$/, '');
      pushEntry(content, collection.name, { file, id, data: parsed.data, body: read.body, lineOf: read.lineOf });
      continue;
    }
    problems.push(...schemaProblems(collection.schema, parsed.error.issues, read, file));
  }
  return { content, problems };
}

/** The schema of the collection has just accepted `entry.data`, which is what makes the type of the list true. */
function pushEntry(content: Content, name: CollectionName, entry: Entry<unknown>): void {
  (content[name] as Entry<unknown>[]).push(entry);
}
