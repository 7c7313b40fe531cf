/** Snippets of VS Code: one for each kind of file, with the fields that it must have. */
import { KINDS } from '../../src/kinds/index.ts';
import { frontMatterLines, Verbatim } from './front-matter.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schemas.ts';

interface Snippet {
  prefix: string;
  description: string;
  /** Languages of VS Code in which it is offered. */
  scope: string;
  body: string[];
}

const MARKDOWN = 'markdown,mdx';

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
/** How the pattern of every date begins. */
const DATE = '^\\d{4}';
/** Days of the file itself, which are today's when it is begun. */
const DAYS_OF_FILE = new Set(['published', 'updated']);
/** Left as it stands, the check refuses it: a day that is forgotten is never a wrong day. */
const DAY_TO_WRITE = 'tahun-bulan-hari';
const DRAFT = 'draft';
/** Required by no schema, but what a new file begins with. */
const WANTED = new Set([DRAFT, 'url', 'actions']);

/** Hands out tab stops in the order of the file. */
type NextStop = () => number;

/** The tab stop of a field that holds one value. */
function stop(key: string, { enum: words, pattern, type }: JsonSchema, next: NextStop): string {
  if (key === DRAFT) return 'true';
  if (words) return `\${${next()}|${words.join(',')}|}`;
  if (pattern?.startsWith(DATE)) return DAYS_OF_FILE.has(key) ? TODAY : `\${${next()}:${DAY_TO_WRITE}}`;
  return type === 'string' && pattern === undefined ? `"$${next()}"` : `$${next()}`;
}

function fieldStops(key: string, schema: JsonSchema, next: NextStop): unknown {
  if (schema.properties) return stops(schema, next);
  if (typeof schema.additionalProperties === 'object')
    return { k1: fieldStops('k1', schema.additionalProperties, next) };
  return schema.items ? [fieldStops(key, schema.items, next)] : new Verbatim(stop(key, schema, next));
}

/** Fields that must be there, with a tab stop in place of each value. */
function stops({ properties = {}, required = [] }: JsonSchema, next: NextStop): Record<string, unknown> {
  const wanted = Object.entries(properties).filter(([key]) => required.includes(key) || WANTED.has(key));
  return Object.fromEntries(wanted.map(([key, schema]) => [key, fieldStops(key, schema, next)]));
}

/** Every snippet by its name, as VS Code reads them. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(
    KINDS.flatMap(
      ({ name, glob, isArticle, form, snippet = form && { prefix: form.name, description: form.label } }) => {
        if (!snippet) return [];
        const { prefix, description, hasBody = isArticle } = snippet;
        const scope = glob.endsWith('.yaml') ? 'yaml' : MARKDOWN;
        const schema = jsonSchemaOf(name);
        let last = 0;
        const lines = frontMatterLines(
          stops(schema, () => ++last),
          schema,
        );
        const body = scope === MARKDOWN ? ['---', ...lines, '---', '', hasBody ? '$0[@k1]' : '$0'] : lines;
        return [[description, { prefix, description, scope, body }]];
      },
    ),
  );
}
