/** `npm run schemas`: writes the JSON Schemas and snippets that help editors while they type. Run it after every change in src/kinds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFiles } from './schemas/files.ts';

for (const [file, text] of editorFiles()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log('Skema dan potongan berkas untuk VS Code sudah diperbarui di .vscode/.');
