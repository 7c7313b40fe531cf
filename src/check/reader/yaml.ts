/** YAML as the build reads it, as its writer meant it, and the line of every field. */
import { CORE_SCHEMA, load, YAMLException, type State } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { LineProblem } from './bytes.ts';

/** Finds the line of a field, from 1, counted in the whole file. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export interface ReadYaml {
  /** Values with dates as the text that was written. */
  data: unknown;
  /** Values as Astro reads them: its parser is the same, but turns a bare date into an instant. */
  built: unknown;
  lineOf: LineOf;
  /** False where nothing could be read, so that `data` says nothing. */
  readable: boolean;
  problems: LineProblem[];
}

/** The key or item at `path`, or the deepest one above it that exists. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let found = root;
  let value: unknown = root;
  for (const key of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      found = pair.key as Node;
      value = pair.value;
    } else if (isSeq(value)) {
      const item = value.items[Number(key)];
      if (!item) break;
      found = item as Node;
      value = item;
    } else break;
  }
  return found;
}

/** Lines are asked for only where something is wrong: the parser that knows them is ten times slower. */
function lineFinder(yaml: string, firstLine: number): LineOf {
  let parsed: { root: Node | null; counter: LineCounter } | undefined;
  return (path) => {
    if (path.length === 0) return 1;
    if (!parsed) {
      const counter = new LineCounter();
      parsed = { root: parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' }).contents, counter };
    }
    const start = nodeAt(parsed.root, path)?.range?.[0];
    return start === undefined ? 1 : parsed.counter.linePos(start).line + firstLine - 1;
  };
}

const SYNTAX =
  'susunan YAML keliru: periksa spasi di awal baris, tanda titik dua, dan tanda kutip di baris ini atau beberapa baris di atasnya';

function exceptionProblem(error: YAMLException, yaml: string, firstLine: number): LineProblem {
  const line = error.mark.line + firstLine;
  if (error.reason !== 'duplicated mapping key')
    return { line: Math.min(line, yaml.trimEnd().split('\n').length + firstLine - 1), message: SYNTAX };
  const key = /[^\s{,:"'-][^:"']*/.exec(yaml.slice(error.mark.position))?.[0].trim() ?? '';
  return { line, message: `kolom "${key}" ditulis dua kali; hapus salah satu` };
}

/** Reads `yaml`, whose first line is `firstLine` of its file. */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
  const problems: LineProblem[] = [];
  const tab = yaml.split('\n').findIndex((line) => line.includes('\t'));
  if (tab >= 0) problems.push({ line: tab + firstLine, message: 'ada tab di baris ini; ganti dengan spasi' });
  let anchor: number | undefined;
  const listener = (_event: string, state: State & { anchor?: string | null }): void => {
    if (state.anchor != null) anchor ??= state.line + firstLine;
  };
  const failed = { data: undefined, built: undefined, lineOf: () => firstLine, readable: false };
  try {
    const data = load(yaml, { schema: CORE_SCHEMA, listener });
    if (anchor !== undefined) {
      return {
        ...failed,
        problems: [
          ...problems,
          { line: anchor, message: 'tanda & untuk menyalin isi YAML tidak boleh dipakai; tulis isinya lagi' },
        ],
      };
    }
    return { data: data ?? {}, built: load(yaml) ?? {}, lineOf: lineFinder(yaml, firstLine), readable: true, problems };
  } catch (error) {
    // Anything else is the parser's own stack, spent on lists within lists.
    if (!(error instanceof YAMLException)) return { ...failed, problems: [{ line: firstLine, message: SYNTAX }] };
    return { ...failed, problems: tab >= 0 ? problems : [exceptionProblem(error, yaml, firstLine)] };
  }
}
