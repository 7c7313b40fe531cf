/** Takes one content file apart without Astro, keeping the line of every field. */
import { decode, type LineProblem } from './bytes.ts';
import { readYaml, type ReadYaml } from './yaml.ts';

/** What stands behind it on its line is read as YAML by the build: only blanks and tabs do no harm. */
const FENCE = /^---[ \t]*$/;

/** Front matter (or the whole of a YAML file) and what stands below it. */
export interface ReadFile extends ReadYaml {
  /** Markdown below the front matter; empty for YAML. */
  body: string;
  /** Line of the file on which `body` starts. */
  bodyLine: number;
}

function unreadable(problems: LineProblem[]): ReadFile {
  return { data: undefined, built: undefined, body: '', bodyLine: 1, lineOf: () => 1, readable: false, problems };
}

/** Splits fenced front matter from its body as Astro does, which ends it at the first line that starts with a fence of any kind. */
function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } | null {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return null;
  const close = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (!FENCE.test(lines[close] ?? '')) return null;
  return { yaml: lines.slice(1, close).join('\n'), body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 };
}

/** Reads the bytes of `file`: Markdown with front matter, or YAML by its extension. */
export function readContent(file: string, bytes: Uint8Array): ReadFile {
  const { text, problems } = decode(bytes);
  if (text === null) return unreadable(problems);
  const isYaml = file.endsWith('.yaml');
  const parts = isYaml ? { yaml: text, body: '', bodyLine: 1 } : splitFrontmatter(text.replace(/^\uFEFF/, ''));
  if (!parts)
    return unreadable([
      ...problems,
      { line: 1, message: 'bagian depan harus dibuka dan ditutup dengan baris berisi ---' },
    ]);
  const { yaml, body, bodyLine } = parts;
  const read = readYaml(yaml, isYaml ? 1 : 2);
  return { ...read, body, bodyLine, problems: [...problems, ...read.problems] };
}
