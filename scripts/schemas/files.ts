/** What `npm run schemas` writes. */
import { KINDS } from '../../src/kinds/index.ts';
import { jsonSchemaOf, schemaFile } from './json-schemas.ts';
import { snippets } from './snippets.ts';

export const SNIPPETS_FILE = '.vscode/content.code-snippets';

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Text of every generated file by its path. */
export function editorFiles(): Map<string, string> {
  return new Map([
    ...KINDS.map(({ name }) => [schemaFile(name), textOf(jsonSchemaOf(name))] as const),
    [SNIPPETS_FILE, textOf(snippets())],
  ]);
}
