/** What Markdown must not carry: HTML and code. Paragraphs, lists, links, tables and the site's own components are enough. */
import type { MdastNode } from 'satteri';
import type { BodyNode } from '../reader/body.ts';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

const CODE_LINE = /^[ \t]*(import\s.*\bfrom\s*["'“”‘’]|import\s*["'“”‘’]|export\s+(default|const|let|function|\{|\*))/m;
/** Slips that Markdown takes for plain text, and readers would see. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}[^#\s]/m, 'judul perlu spasi sesudah tanda #, misalnya "## Judul"'],
  [/\[[a-z]\d+\](?!\()/, 'kode sumber ditulis dengan tanda @, misalnya [@k1]'],
  [/\]\s+\(\/|\]\((\/|https?:)[^)]*$/m, 'tautan ini belum lengkap; tulis [teks](alamat) tanpa spasi di antaranya'],
];
/** What begins something in HTML. A tag that ends it stands in the same piece, or in one of its own. */
const OPENING = /<!--|<[a-z][a-z0-9-]*/i;
const BRACES = /\{[^}]*\}?/;

function slip(text: string): { message: string; within: RegExp } | null {
  const found = SLIPS.find(([pattern]) => pattern.test(text));
  return found ? { within: found[0], message: found[1] } : null;
}

function sentence(node: MdastNode): { message: string; within?: RegExp } | null {
  switch (node.type) {
    case 'html': {
      const tag = OPENING.exec(node.value)?.[0] ?? /<\/[a-z][a-z0-9-]*/i.exec(node.value)?.[0];
      if (tag === undefined) return { message: 'tanda <! dan <? tidak boleh dipakai; tulis dengan Markdown saja' };
      return {
        message:
          tag === '<!--'
            ? 'catatan HTML <!-- --> tidak boleh dipakai; hapus catatan ini'
            : `HTML ${tag}> tidak boleh dipakai; tulis dengan Markdown saja`,
      };
    }
    case 'footnoteReference':
      return { message: 'catatan kaki [^…] tidak dipakai di sini; kutip sumber dengan [@k1]' };
    case 'table':
      // The parser writes them as style attributes, which the policy of every page forbids.
      return node.align?.some(Boolean)
        ? { message: 'titik dua di baris |---| tidak dipakai; tulis | --- | saja' }
        : null;
    case 'mdxjsEsm':
      return { message: 'import dan export tidak boleh dipakai; komponen sudah tersedia tanpa import' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { message: 'kurung kurawal {…} tidak boleh dipakai; tulis kalimatnya tanpa kurung kurawal' };
    case 'text':
      if (CODE_LINE.test(node.value))
        return { message: 'import dan export tidak boleh dipakai; hapus baris ini', within: CODE_LINE };
      if (BRACES.test(node.value))
        return {
          message: 'kurung kurawal {…} tidak boleh dipakai; tulis kalimatnya tanpa kurung kurawal',
          within: BRACES,
        };
      return slip(node.value);
    default:
      return null;
  }
}

const isHtml = ({ node }: BodyNode): boolean => node.type === 'html';
const opens = ({ node }: BodyNode): boolean => node.type === 'html' && OPENING.test(node.value);

function entryProblems(entry: Entry<unknown>): Problem[] {
  const { nodes } = entry.parsed;
  const firstOpening = nodes.findIndex(opens);
  return nodes.flatMap((item, index) => {
    const { node, line } = item;
    // What only ends a tag before it is part of the same mistake.
    if (isHtml(item) && !opens(item) && firstOpening >= 0 && firstOpening < index) return [];
    const found = sentence(node);
    if (!found) return [];
    const before =
      found.within && 'value' in node ? String(node.value).slice(0, found.within.exec(String(node.value))?.index) : '';
    return [problemOnLine(entry, line + before.split('\n').length - 1, found.message)];
  });
}

export function markupProblems(content: Content): Problem[] {
  return [...articlesOf(content), ...content.regions].flatMap(entryProblems);
}
