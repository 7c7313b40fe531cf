/** Front matter as editors find it in new files and in snippets: above every field what it is for, in the words of its schema. */
import type { JsonSchema } from './json-schemas.ts';

/** Text that stands in the file as it is, such as a tab stop. */
export class Verbatim {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Keys and days: they need no quotes, and a list of them fits on one line. */
const PLAIN = /^(?!(true|false|null)$)([a-z][a-z0-9/-]*|\d{4}-\d{2}(-\d{2})?)$/;

function isPlain(value: unknown): boolean {
  return value instanceof Verbatim || (typeof value === 'string' && PLAIN.test(value));
}

/** YAML reads the quotes of JSON: a colon or a # typed into a sentence later breaks nothing. */
function scalar(value: unknown): string {
  if (value instanceof Verbatim) return value.text;
  return isPlain(value) ? String(value) : JSON.stringify(value);
}

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !(value instanceof Verbatim);

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function fieldLines(key: string, value: unknown, schema: JsonSchema, said: Set<string>): string[] {
  if (Array.isArray(value) && value.every(isPlain)) return [`${key}: [${value.map(scalar).join(', ')}]`];
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      isMap(item) ? frontMatterLines(item, schema.items ?? {}, said) : [scalar(item)],
    );
    return [`${key}:`, ...items.flatMap(([first = '', ...rest]) => [`  - ${first}`, ...indented(indented(rest))])];
  }
  return isMap(value) ? [`${key}:`, ...indented(frontMatterLines(value, schema, said))] : [`${key}: ${scalar(value)}`];
}

/** The lines of `fields` in the order of their schema. What was `said` above is not said again: a second source needs no comments. */
export function frontMatterLines(
  fields: Fields,
  { properties = {}, additionalProperties }: JsonSchema,
  said = new Set<string>(),
): string[] {
  const every = typeof additionalProperties === 'object' ? additionalProperties : {};
  const keys = new Set([...Object.keys(properties).filter((key) => key in fields), ...Object.keys(fields)]);
  return [...keys].flatMap((key) => {
    const schema = properties[key] ?? every;
    const { description } = schema;
    const comment = description === undefined || said.has(description) ? [] : [`# ${description}`];
    if (description !== undefined) said.add(description);
    return [...comment, ...fieldLines(key, fields[key], schema, said)];
  });
}

/** A YAML file with `fields`, commented, and the fields that it may have besides. */
export function yamlFile(fields: Fields, schema: JsonSchema): string {
  const further = Object.entries(schema.properties ?? {}).flatMap(([key, { description = '' }]) =>
    key in fields ? [] : `# ${key}: ${description}`,
  );
  const lines = [
    ...frontMatterLines(fields, schema),
    ...(further.length > 0 ? ['', '# Kolom lain, bila perlu:', ...further] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A Markdown file with the same as its front matter, and `body` below. */
export function markdownFile(fields: Fields, body: string, schema: JsonSchema): string {
  return `---\n${yamlFile(fields, schema)}---\n${body && `\n${body}\n`}`;
}
