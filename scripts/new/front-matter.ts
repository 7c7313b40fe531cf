/** The text of a new file: every field with what it is for, in the words of its schema. */
import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { JsonSchema } from '../schemas/json-schemas.ts';

/** Words that are keys or dates rather than sentences: they need no quotes, and a list of them fits on one line. */
const KEY = /^[a-z0-9/-]+$/;

/** The schema of the value under `key`. */
function schemaOf(schema: JsonSchema, key: string): JsonSchema {
  const { properties = {}, additionalProperties } = schema;
  return properties[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
}

/** Sets the description of each field above it, once: a second source needs none. */
function comment(node: unknown, schema: JsonSchema, done: Set<string>): void {
  if (isScalar(node) && KEY.test(String(node.value))) node.type = Scalar.PLAIN;
  if (isSeq(node)) {
    node.flow = node.items.every((item) => isScalar(item) && KEY.test(String(item.value)));
    for (const item of node.items) comment(item, schema.items ?? {}, done);
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const field = schemaOf(schema, String(key.value));
    if (field.description && !done.has(field.description)) {
      key.commentBefore = ` ${field.description}`;
      done.add(field.description);
    }
    comment(value, field, done);
  }
}

/** Fields that the file may have and does not, as comments. */
function furtherFields(data: Record<string, unknown>, { properties = {} }: JsonSchema): string {
  const lines = Object.entries(properties).flatMap(([key, { description = '' }]) => (key in data ? [] : ` ${key}: ${description}`));
  return lines.length === 0 ? '' : [' Kolom lain, bila perlu:', ...lines].join('\n');
}

/** A Markdown file with `data` as its commented front matter and `body` below it. */
export function markdownFile(data: Record<string, unknown>, body: string, schema: JsonSchema): string {
  const document = new Document(data);
  comment(document.contents, schema, new Set());
  const further = furtherFields(data, schema);
  if (further) document.comment = further;
  // Sentences are quoted, so that a colon or a # typed into them later breaks nothing. A line is never folded: editors compare whole lines.
  const yaml = document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', flowCollectionPadding: false });
  return `---\n${yaml}---\n${body && `\n${body}\n`}`;
}
