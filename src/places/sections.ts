/** The sections of a place's page in their order, which the page and the links at its top follow. Source numbers follow `recordOf`. */
import type { ElectionSummary } from '../elections/summary.ts';

export interface Section {
  /** Fragment of its heading. */
  id: string;
  /** Its link at the top of the page; most readers do not look for a section without one. */
  link?: string;
}

export const SECTIONS = [
  { id: 'daerah' },
  { id: 'hasil', link: 'Hasil' },
  { id: 'gubernur' },
  { id: 'sengketa', link: 'Gugatan' },
  { id: 'ulang-tps' },
  { id: 'urutan', link: 'Urutan peristiwa' },
  { id: 'pengamanan', link: 'Pengamanan di sini' },
  { id: 'rincian' },
  { id: 'kecamatan', link: 'Kecamatan dan desa' },
  { id: 'imbauan', link: 'Imbauan di sini' },
  { id: 'berita', link: 'Berita terbaru' },
  { id: 'sumber', link: 'Sumber' },
] as const satisfies readonly Section[];

/** Links to the sections of a page. Before its voting day an election has no result, and a province lists no kecamatan. */
export function sectionLinks(
  { state }: Pick<ElectionSummary, 'state'>,
  hasDistricts: boolean,
): { id: string; text: string }[] {
  const missing = [...(state === 'upcoming' ? ['hasil'] : []), ...(hasDistricts ? [] : ['kecamatan'])];
  return SECTIONS.flatMap((section) =>
    'link' in section && !missing.includes(section.id) ? [{ id: section.id, text: section.link }] : [],
  );
}
