/** Snippets of VS Code: one for each kind of file, with the fields that it must have. */
import type { CollectionName } from '../../src/check/reader/collections.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schemas.ts';

interface Snippet {
  prefix: string;
  description: string;
  /** Languages of VS Code in which it is offered. */
  scope: string;
  body: string[];
}

const MARKDOWN = 'markdown,mdx';

const SNIPPETS: readonly { collection: CollectionName; prefix: string; description: string; scope: string; hasBody: boolean }[] = [
  { collection: 'news', prefix: 'berita', description: 'Berkas berita', scope: MARKDOWN, hasBody: true },
  { collection: 'appeals', prefix: 'imbauan', description: 'Berkas imbauan', scope: MARKDOWN, hasBody: true },
  { collection: 'contacts', prefix: 'kontak', description: 'Berkas kontak lembaga', scope: MARKDOWN, hasBody: false },
  { collection: 'elections', prefix: 'hasil', description: 'Berkas hasil pemilihan satu daerah', scope: MARKDOWN, hasBody: false },
  { collection: 'security', prefix: 'pengamanan', description: 'Halaman tentang pengamanan', scope: MARKDOWN, hasBody: true },
  { collection: 'guides', prefix: 'panduan', description: 'Panduan pemilih', scope: MARKDOWN, hasBody: true },
  { collection: 'regions', prefix: 'daerah', description: 'Berkas daerah', scope: MARKDOWN, hasBody: true },
  { collection: 'stages', prefix: 'tahapan', description: 'Berkas tahapan satu pemilihan', scope: 'yaml', hasBody: false },
];

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
/** How the pattern of every date begins. */
const DATE = '^\\d{4}';
/** Days of the file itself, which are today's when it is begun. */
const DAYS_OF_FILE = new Set(['published', 'updated']);
/** Left as it stands, the check refuses it: a day that is forgotten is never a wrong day. */
const DAY_TO_WRITE = 'tahun-bulan-hari';
const DRAFT = 'draft';
/** Required by no schema, but what a new file begins with. */
const WANTED = new Set([DRAFT, 'url']);

/** Hands out tab stops in the order of the file. */
type NextStop = () => number;

function scalar(key: string, schema: JsonSchema, next: NextStop): string {
  if (key === DRAFT) return 'true';
  if (schema.enum) return `\${${next()}|${schema.enum.join(',')}|}`;
  if (schema.pattern?.startsWith(DATE)) return DAYS_OF_FILE.has(key) ? TODAY : `\${${next()}:${DAY_TO_WRITE}}`;
  return schema.type === 'string' && schema.pattern === undefined ? `"$${next()}"` : `$${next()}`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The lines of one field with its description above it. */
function field(key: string, schema: JsonSchema, next: NextStop): string[] {
  const comment = schema.description ? [`# ${schema.description}`] : [];
  if (schema.properties) return [...comment, `${key}:`, ...indented(fields(schema, next))];
  if (typeof schema.additionalProperties === 'object') return [...comment, `${key}:`, ...indented(field('k1', schema.additionalProperties, next))];
  if (schema.items?.properties) {
    const [first = '', ...rest] = indented(fields(schema.items, next));
    return [...comment, `${key}:`, `  - ${first.trimStart()}`, ...indented(rest)];
  }
  if (schema.items) return [...comment, `${key}: [${scalar(key, schema.items, next)}]`];
  return [...comment, `${key}: ${scalar(key, schema, next)}`];
}

function fields({ properties = {}, required = [] }: JsonSchema, next: NextStop): string[] {
  return Object.entries(properties)
    .filter(([key]) => required.includes(key) || WANTED.has(key))
    .flatMap(([key, schema]) => field(key, schema, next));
}

/** Every snippet by its name, as VS Code reads them. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(
    SNIPPETS.map(({ collection, prefix, description, scope, hasBody }) => {
      let stop = 0;
      const lines = fields(jsonSchemaOf(collection), () => ++stop);
      const body = scope === MARKDOWN ? ['---', ...lines, '---', '', hasBody ? '$0[@k1]' : '$0'] : lines;
      return [description, { prefix, description, scope, body }];
    }),
  );
}
