/** Help while typing: every field says in Indonesian what it is for, and the committed help is that of the schemas. */
import { Ajv } from 'ajv';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles, SNIPPETS_FILE } from '../scripts/schemas/files.ts';
import { jsonSchemaOf, type JsonSchema } from '../scripts/schemas/json-schemas.ts';
import { snippets } from '../scripts/schemas/snippets.ts';
import { KINDS } from '../src/kinds/index.ts';

const ajv = new Ajv({ formats: { uri: (text: string) => URL.canParse(text) } });

/** Front matter of a Markdown file, or all of a YAML file, as it was typed. */
function fieldsIn(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.yaml') ? text : (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''));
}

/** Every field below `schema` with its path. */
function fieldsOf(schema: JsonSchema, path = ''): { path: string; description: string }[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [
      { path: `${path}${key}`, description: field.description ?? '' },
      ...fieldsOf(field, `${path}${key}.`),
    ]),
    ...(items ? fieldsOf(items, path) : []),
    ...(typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, path) : []),
    ...anyOf.flatMap((each) => fieldsOf(each, path)),
  ];
}

describe.each(KINDS)('$name', ({ name, matches }) => {
  const schema = jsonSchemaOf(name);

  test('says of every field what it is for, in a sentence', () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ description }) => !/^\S.{8,}[.]$/.test(description))).toEqual([]);
  });

  test('speaks Indonesian', () => {
    const english = /\b(the|of|is|are|where|which|true where|date of|title of|absent|optional)\b/i;
    expect(fieldsOf(schema).filter(({ description }) => english.test(description))).toEqual([]);
  });

  test('accepts every file that is there', () => {
    const validate = ajv.compile(schema);
    const files = globSync('**/*.{md,mdx,yaml}', { cwd: 'content' }).filter((file) => matches.test(file));
    expect(files).not.toHaveLength(0);
    const refused = files.filter((file) => !validate(fieldsIn(`content/${file}`)));
    expect(refused).toEqual([]);
  });

  test('refuses a key that is misspelt', () => {
    expect(ajv.compile(schema)({ updatd: '2026-11-22' })).toBe(false);
  });
});

test.each([...editorFiles()])('%s is what `npm run schemas` writes', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

/** Where a file of each snippet belongs. */
const FOLDERS: Record<string, string> = {
  berita: 'news',
  imbauan: 'appeals',
  kontak: 'contacts',
  hasil: 'elections',
  pengamanan: 'security',
  panduan: 'guides',
  daerah: 'regions',
  tahapan: 'stages',
};

/** A snippet with the day that VS Code puts in. */
function withToday(body: readonly string[]): string {
  return body.join('\n').replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-22');
}

/** A snippet with every stop filled in as an editor might. */
function filledIn(body: readonly string[]): string {
  return withToday(body)
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:tahun-bulan-hari\}/g, '2024-11-27')
    .replace(/url: "\$\d+"/g, 'url: "https://contoh.id"')
    .replace(/(edition|order): \$\d+/g, '$1: 2024')
    .replace(/\$\d+/g, 'uji');
}

describe.each(Object.values(snippets()))('the snippet $prefix', ({ prefix, scope, body }) => {
  const yaml = (text: string): unknown => parse(scope === 'yaml' ? text : (text.split('---\n')[1] ?? ''));
  const collection = KINDS.find(({ name }) => name === FOLDERS[prefix]);

  test('is valid once its stops are filled in', () => {
    if (!collection) throw new Error(`No collection for ${prefix}`);
    const validate = ajv.compile(jsonSchemaOf(collection.name));
    expect([validate(yaml(filledIn(body))), validate.errors]).toEqual([true, null]);
  });

  test('leaves no day to guess: what is not filled in is refused', () => {
    const untouched = withToday(body)
      .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d+/g, '');
    expect(collection?.schema.safeParse(yaml(untouched)).success).toBe(false);
  });
});

describe('the settings of VS Code', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8');

  test('name a schema that is there for every YAML file of content/', () => {
    const files = globSync('content/**/*.yaml');
    expect(files).not.toHaveLength(0);
    const wired = parse(settings.replace(/^\s*\/\/.*$/gm, '')) as { 'yaml.schemas': Record<string, string> };
    const schemas = Object.entries(wired['yaml.schemas']);
    for (const [schema] of schemas) expect(editorFiles().has(schema.replace('./', ''))).toBe(true);
    const covered = schemas.flatMap(([, pattern]) => globSync(pattern));
    expect(covered.sort()).toEqual(files.sort());
  });

  test('let the Astro extension help in front matter, from what the site writes for it', () => {
    expect(settings).toContain('"astro.content-intellisense": true');
    expect(readFileSync('astro.config.mjs', 'utf8')).toContain('contentIntellisense: true');
    expect(readFileSync('.vscode/extensions.json', 'utf8')).toContain('"astro-build.astro-vscode"');
  });
});

test('the snippets stand where VS Code looks for them', () => {
  expect(SNIPPETS_FILE).toMatch(/^\.vscode\/[a-z]+\.code-snippets$/);
});
