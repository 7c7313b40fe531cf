/** Reads one content file without Astro, keeping the line of every field. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

const FENCE = '---';

/** A file taken apart, or the reason why it could not be. */
export interface ReadFile {
  /** Frontmatter, or the whole document for a YAML file, as plain values. */
  data: unknown;
  /** Markdown below the frontmatter; empty for YAML. */
  body: string;
  /** Line of the innermost known field on `path`, from 1. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** What stopped the reader, with its line. */
  errors: { line: number; message: string }[];
}

function failed(line: number, message: string): ReadFile {
  return { data: undefined, body: '', lineOf: () => line, errors: [{ line, message }] };
}

/** Splits `---` fenced frontmatter from its body; `null` where it is missing or never closed. */
function splitFrontmatter(text: string): { yaml: string; body: string } | null {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) return null;
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  return close < 0 ? null : { yaml: lines.slice(1, close).join('\n'), body: lines.slice(close + 1).join('\n') };
}

/** The node at `path`, or the deepest one above it that exists. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let found = root;
  for (const key of path) {
    let next: unknown;
    if (isMap(found)) {
      const pair = found.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      next = isMap(pair?.value) || isSeq(pair?.value) ? pair.value : (pair?.key ?? undefined);
    } else if (isSeq(found)) {
      next = found.items[Number(key)];
    }
    if (!next) break;
    found = next as Node;
  }
  return found;
}

/** Reads `path`: Markdown with frontmatter, or YAML by its extension. */
export function readContentFile(path: string): ReadFile {
  const text = readFileSync(path, 'utf8');
  const isYaml = /\.ya?ml$/.test(path);
  const parts = isYaml ? { yaml: text, body: '' } : splitFrontmatter(text);
  if (!parts) return failed(1, 'bagian depan harus dibuka dan ditutup dengan baris berisi ---');

  const counter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: counter });
  const offset = isYaml ? 0 : 1;
  if (document.errors.length > 0) {
    const errors = document.errors.map((error) => ({
      line: (error.linePos?.[0].line ?? 1) + offset,
      message: 'susunan YAML keliru: periksa spasi di awal baris, tanda titik dua, dan tanda kutip',
    }));
    return { data: undefined, body: parts.body, lineOf: () => errors[0]?.line ?? 1, errors };
  }
  return {
    data: document.toJS() as unknown,
    body: parts.body,
    errors: [],
    lineOf: (path) => {
      const start = path.length > 0 ? nodeAt(document.contents, path)?.range?.[0] : undefined;
      return start === undefined ? 1 : counter.linePos(start).line + offset;
    },
  };
}
