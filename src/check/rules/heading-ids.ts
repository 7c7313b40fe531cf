/** Headings become addresses of parts of their page, which must not be those of the page's own parts: citations, menus and scripts lead to these. */
import type { MdastNode } from 'satteri';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

/** Parts of any page that shows a body, and what scripts look for. */
const OWN = new Set(
  [
    'isi menu sumber bagikan koreksi luring urutan terkait tindakan permintaan daerah belum-diketahui keadaan keadaan-cari keadaan-simpanan',
    'daftar-simpanan hasil-cari besar tabel-pemilihan',
    'hasil berita imbauan gubernur hubungi kecamatan partisipasi pengamanan rincian sengketa suara-daerah ulang-tps beda',
  ].flatMap((line) => line.split(' ')),
);
/** Numbered sources, dated corrections, districts, disagreements, search fields. */
const OWN_FAMILY = /^(?:sumber-\d|koreksi-\d|kecamatan-|beda-)|-q$/;

/** True for the id of a part that pages have of their own. */
export function isOwnId(id: string): boolean {
  return OWN.has(id) || OWN_FAMILY.test(id);
}

function writtenIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(writtenIn).join('') : '';
}

/** The id of a heading as Astro makes it, before it tells apart two that are the same. */
export function idOf(heading: MdastNode): string {
  return writtenIn(heading)
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

export function headingIdProblems(content: Content): Problem[] {
  return [...articlesOf(content), ...content.regions].flatMap((entry: Entry<unknown>) =>
    entry.parsed.nodes.flatMap(({ node, line }) => {
      const id = node.type === 'heading' ? idOf(node) : '';
      return isOwnId(id)
        ? [
            problemOnLine(
              entry,
              line,
              `judul ini beralamat #${id}, yang sudah dipakai bagian lain halaman; tulis judul yang lebih khusus`,
            ),
          ]
        : [];
    }),
  );
}
