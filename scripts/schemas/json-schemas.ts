/** JSON Schemas of what editors write, made from the schemas of the site: help while typing and comments in new files come from them. */
import { z } from 'astro/zod';
import { KINDS, type KindName } from '../../src/kinds/index.ts';

/** The part of a JSON Schema that the project reads. */
export interface JsonSchema {
  description?: string;
  type?: string;
  enum?: string[];
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** The schema of a file of this kind before defaults are filled in. Draft 7 is what YAML extensions read best. */
export function jsonSchemaOf(name: KindName): JsonSchema {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(`No kind "${name}".`);
  const schema = z.toJSONSchema(kind.schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  // The order of fields is that of new files, which sources close.
  const { sources, ...others } = schema.properties ?? {};
  return { ...schema, properties: { ...others, ...(sources && { sources }) } };
}

/** Where the schema of a kind is committed. */
export function schemaFile(name: KindName): string {
  return `.vscode/schemas/${name}.schema.json`;
}
