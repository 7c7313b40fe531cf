/** What text brings along from other programs, chats and papers: Markdown would show it as something else than was meant, or not at all. */
import type { MdastNode } from 'satteri';
import type { Body } from '../reader/body.ts';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { LineProblem } from '../reader/bytes.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

/** Of a paragraph, a heading or a cell: what stands in it, and what to do about it. */
const TRACES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:#{1,6}|[-*+]|\d+[.)])\u00A0/m,
    'spasi sesudah tanda di awal baris ini bukan spasi biasa; hapus, lalu ketik ulang',
  ],
  [
    /^(?:[•●○▪■◦‣∙·–—]|[a-z][.)])[ \t]/m,
    'tiap butir daftar diawali tanda hubung dan spasi: "- …", dengan baris kosong sebelum butir pertama',
  ],
  [
    /^\|.*\|$/m,
    'tabel ini tidak terbaca; di bawah baris judul tabel perlu baris | --- | --- | dengan jumlah kolom yang sama',
  ],
  [/\S\t+\S/, 'ada tab di baris ini, mungkin dari tabel; tulis tabel dengan tanda |, atau ganti tab dengan spasi'],
  [
    /!\[[^\]\n]*\]\([^)\s]+[ \t][^)\n]*\)/,
    'nama gambar tidak boleh memakai spasi; ganti nama berkasnya, misalnya foto-tps.jpg',
  ],
  [/(?<!\[)\[\[[^[\]\n]*\]\]/, 'tautan dengan [[…]] tidak dipakai di sini; tulis [nama halaman](/alamat/)'],
  [/==[^=\n]+==/, 'tanda ==…== tidak dipakai di sini; tulis **…** untuk huruf tebal'],
  [/%%[^%\n]*%%/, 'catatan %%…%% akan terlihat pembaca; hapus catatan ini'],
  [
    /\[\/?(?:caption|gallery|embed|video|audio|b|i|u|url|img|quote)\b[^\]\n]*\]/i,
    'kode dalam kurung siku seperti [caption] tidak dipakai di sini; hapus, lalu tulis dengan Markdown saja',
  ],
  [
    /\*\*|__/,
    'tanda huruf tebal di sini tidak terbaca; tulis **kata** tanpa spasi di dalamnya, dan akhiran di dalam tandanya: **"aman"-nya**',
  ],
  [
    /diteruskan (?:berkali-kali|beberapa kali)|\bforwarded (?:many times|message)/i,
    'tulisan "diteruskan" ini bukan bagian berita; hapus, dan tulis siapa yang menyatakannya',
  ],
  [
    /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[, ]+\d{1,2}[.:]\d{2}[^\n]*?[\]–-] ?[^:\n]{1,60}: /m,
    'ini salinan percakapan dengan nama dan jam pengirim; tulis isinya dengan kalimat sendiri',
  ],
  [
    /^(?:baca juga|lihat juga|simak juga|artikel terkait|advertisement|scroll to continue)\b/im,
    'baris ini milik situs asalnya; hapus',
  ],
  [/\p{Ll}-\n\p{Ll}/u, 'kata ini terpotong di ujung baris; sambung lagi menjadi satu kata'],
  [/[\uFB00-\uFB06]/, 'ada huruf rangkap dari berkas PDF (misalnya ﬁ); ketik ulang kata ini'],
  [/(?:^|\s)(?:\p{Lu} ){4,}\p{Lu}(?:\s|$)/u, 'huruf di sini dipisah spasi; tulis sebagai kata biasa'],
  [/^(?:- )?(?:halaman|hal\.|page) \d+(?: (?:dari|of) \d+)?$/im, 'nomor halaman dari berkas asal; hapus'],
];

const COPIED = 'baris ini menjorok sehingga akan tampil sebagai kode; hapus spasi atau tab di awal baris';
const UNDERLINED = 'baris di atas garis ini akan menjadi judul; beri baris kosong di atas garis, atau hapus garisnya';
const STRUCK =
  'tulisan di antara dua tanda ~ akan tampil dicoret; untuk rentang jam dan angka tulis tanda hubung, misalnya 07.00-13.00';
const RULES_OFF = /^[ \t]*(?:>[ \t]*)*(?:`{3}|~{3})/;

/** Cells in a line of a table as it is written; one behind a backslash ends none. */
function cellsIn(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (inner.match(/(?<!\\)\|/g)?.length ?? 0) + 1;
}

function structureProblem(node: MdastNode, source: string): string | null {
  switch (node.type) {
    case 'code':
      return RULES_OFF.test(source) ? null : COPIED;
    case 'heading':
      return source.includes('#') ? null : UNDERLINED;
    case 'delete':
      return STRUCK;
    default:
      return null;
  }
}

/** Rows that are wider than the head of their table: what is over is not shown. */
function wideRows(node: MdastNode, lines: readonly string[]): { line: number; message: string }[] {
  if (node.type !== 'table') return [];
  const [head, ...rows] = node.children;
  const width = head?.children.length ?? 0;
  return rows.flatMap(({ position }) => {
    const line = position?.start.line ?? 1;
    const cells = cellsIn(lines[line - 1] ?? '');
    return cells > width
      ? [{ line, message: `baris tabel ini punya ${cells} kolom, padahal judul tabelnya ${width}; samakan jumlahnya` }]
      : [];
  });
}

/** What pasting left in a `body` written as `markdown`, whose first line is `bodyLine` of its file; one sentence a line. */
export function tracesIn(markdown: string, { nodes, blocks }: Body, bodyLine: number): LineProblem[] {
  const lines = markdown.split('\n');
  const structure = nodes.flatMap(({ node, line }) => {
    const message = structureProblem(node, lines[line - bodyLine] ?? '');
    const wide = wideRows(node, lines).map((row) => ({ ...row, line: row.line + bodyLine - 1 }));
    return message === null ? wide : [{ line, message }, ...wide];
  });
  const texts = blocks.flatMap(({ text, line }) =>
    TRACES.flatMap(([trace, message]) => {
      const found = trace.exec(text);
      if (!found) return [];
      const start = found.index + (found[0].startsWith('\n') ? 1 : 0);
      return [{ line: line + text.slice(0, start).split('\n').length - 1, message }];
    }).slice(0, 1),
  );
  return [...new Map([...texts, ...structure].map((problem) => [problem.line, problem])).values()];
}

export function pastedProblems(content: Content): Problem[] {
  return [...articlesOf(content), ...content.regions].flatMap((entry: Entry<unknown>) =>
    tracesIn(entry.body, entry.parsed, entry.bodyLine).map(({ line, message }) => problemOnLine(entry, line, message)),
  );
}
