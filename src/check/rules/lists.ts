/** Numbers of lists: pages count up by one from the first, whatever is written. */
import type { MdastNode } from 'satteri';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

const NUMBER = /^\d+/;

type List = Extract<MdastNode, { type: 'list' }>;

function listProblems(entry: Entry<unknown>, { children, start }: List, lines: readonly string[]): Problem[] {
  const items = children.map(({ position }, index) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    const written = NUMBER.exec((lines[line - 1] ?? '').slice(column - 1))?.[0] ?? '';
    return { written, shown: String((start ?? 1) + index), line: line + entry.bodyLine - 1 };
  });
  const wrong = items.find(({ written, shown }) => written !== shown);
  if (!wrong) return [];
  const message = `angka ${wrong.written} di daftar ini akan tampil sebagai ${wrong.shown}; tulis angka yang berurutan, atau awali barisnya dengan tanda hubung, misalnya "- Nomor ${wrong.written}: …"`;
  return [problemOnLine(entry, wrong.line, message)];
}

export function orderProblems(content: Content): Problem[] {
  return [...articlesOf(content), ...content.regions].flatMap((entry: Entry<unknown>) => {
    const lines = entry.body.split('\n');
    return entry.parsed.nodes.flatMap(({ node }) =>
      node.type === 'list' && node.ordered ? listProblems(entry, node, lines) : [],
    );
  });
}
