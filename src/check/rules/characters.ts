/**
 * Characters that nobody sees: they turn the direction of what follows, hide letters between letters, or break a file that prints
 * them. No Indonesian sentence needs one, so each is refused, whether it was typed, pasted or written as `\u202E` or `&#x202E;`.
 */
import type { MdastNode } from 'satteri';
import { KINDS } from '../../kinds/index.ts';
import { type Content, type Entry, problemAt, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';

/** All that Unicode counts among them but the line break, two that hold one picture sign of several together, and the `allowed`. */
function invisible(allowed: string): RegExp {
  const all = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}`;
  return new RegExp(String.raw`[[${all}]--[\n\u200D\uFE0F${allowed}]]`, 'v');
}

const INVISIBLE = invisible('');
/** Code may be indented by tabs. */
const INVISIBLE_IN_BODY = invisible(String.raw`\t`);

function sentence(text: string, index: number): string {
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(0, index).trim().split(/\s+/).at(-1) ?? '';
  const where = before === '' ? 'di awal isi ini' : `sesudah "${before.slice(-30)}"`;
  return `ada tanda yang tidak terlihat (U+${code}) ${where}; hapus tanda itu atau ketik ulang bagian ini`;
}

/** The first one of each text in `node`, with the path to it. Keys are texts of editors too. */
function fieldProblems(entry: Entry<unknown>, node: unknown, path: readonly (string | number)[]): Problem[] {
  if (typeof node === 'string') {
    const index = node.search(INVISIBLE);
    return index < 0 ? [] : [problemAt(entry, path, sentence(node, index))];
  }
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => fieldProblems(entry, item, [...path, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...fieldProblems(entry, key, path),
    ...fieldProblems(entry, value, [...path, key]),
  ]);
}

/** Texts of one node of a body, with what is written as an entity already read. */
function textsOf(node: MdastNode): string[] {
  return ['value', 'alt', 'title', 'url', 'lang', 'meta', 'label'].flatMap((name) => {
    const text = (node as unknown as Record<string, unknown>)[name];
    return typeof text === 'string' ? [text] : [];
  });
}

function bodyProblems(entry: Entry<unknown>): Problem[] {
  const found = entry.parsed.nodes.flatMap(({ node, line }) =>
    textsOf(node).flatMap((text) => {
      const index = text.search(INVISIBLE_IN_BODY);
      return index < 0
        ? []
        : [problemOnLine(entry, line + text.slice(0, index).split('\n').length - 1, sentence(text, index))];
    }),
  );
  // A link whose text is its address holds it twice.
  return [...new Map(found.map((problem) => [problem.line, problem])).values()];
}

export function characterProblems(content: Content): Problem[] {
  const entries = KINDS.flatMap(({ name }): Entry<unknown>[] => content[name]);
  return entries.flatMap((entry) => [...fieldProblems(entry, entry.data, []), ...bodyProblems(entry)]);
}
