/** `npm run schemas`: writes the JSON Schemas that editors' programs read. Run it after every change in src/schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from './schemas/json-schemas.ts';

for (const [file, text] of schemaFiles()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log('Skema untuk VS Code sudah diperbarui di .vscode/schemas/.');
