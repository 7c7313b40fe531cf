/** What published fields mean, as the schemas of `content/` say it. */
import { z } from 'astro/zod';

/** The sentences of the schemas tell editors what to write; readers are told what they find. */
function forReaders(sentence: string): string {
  return sentence
    .replaceAll('Jangan ditulis', 'Tidak ada')
    .replaceAll('Tulis []', 'Kosong')
    .replace(/^Tulis bila/, 'Ada bila');
}

/** JSON Schema 2020-12 of what is published. */
export function jsonSchemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.description !== undefined) jsonSchema.description = forReaders(jsonSchema.description);
    },
  });
}

export function meaningOf(schema: z.ZodType): string {
  return jsonSchemaOf(schema).description ?? '';
}

/** `schema` in the place of `original`, with the same meaning. */
export function insteadOf<S extends z.ZodType>(original: z.ZodType, schema: S): S {
  return schema.describe(meaningOf(original));
}

/** The mark of fields that no file of `content/` has. `$comment` is the one key for it that every validator accepts. */
export const COMPUTED = 'computed';

export function computed<S extends z.ZodType>(schema: S, description: string): S {
  return schema.meta({ description, $comment: COMPUTED });
}

interface Node {
  description?: string;
  $comment?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

function computedBelow({ properties = {}, items }: Node, path: string): { name: string; meaning: string }[] {
  const own = Object.entries(properties).flatMap(([key, node]) =>
    node.$comment === COMPUTED
      ? [{ name: path + key, meaning: node.description ?? '' }]
      : computedBelow(node, `${path}${key}.`),
  );
  return items ? [...own, ...computedBelow(items, path)] : own;
}

/** The computed fields of items, by their path: `vote.pairs.share`. */
export function computedFields(schema: z.ZodType): { name: string; meaning: string }[] {
  return computedBelow(jsonSchemaOf(schema) as Node, '');
}
