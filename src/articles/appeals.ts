/** What an appeal is and which others go with it. */
import type { AppealData } from '../kinds/appeal.ts';
import { ADDRESSEES } from '../kinds/vocabulary.ts';
import { newestFirst } from './articles.ts';

type Appeal = AppealData & { id: string };

/** `Nanang Avianto, Kapolda, Polda Kaltim` */
export function appealer({ name, role, institution }: AppealData['by']): string {
  return [name, role, institution].filter(Boolean).join(', ');
}

/** What was asked, under a heading that says of whom. */
export function requests({
  addressee,
  actions,
  asked,
}: Pick<AppealData, 'addressee' | 'actions' | 'asked'>): { id: string; heading: string; lines: readonly string[] }[] {
  const others = addressee.filter((word) => word !== 'warga').map((word) => ADDRESSEES[word]);
  const whom = new Intl.ListFormat('id-ID').format(others);
  return [
    { id: 'tindakan', heading: 'Apa yang bisa Anda lakukan?', lines: actions },
    { id: 'permintaan', heading: `Apa yang diminta dari ${whom}?`, lines: asked },
  ].filter(({ lines }) => lines.length > 0);
}

/** The `count` others that share most places and topics, the newest first among equals. */
export function relatedAppeals<T extends Appeal>(item: T, all: readonly T[], count: number): T[] {
  const shared = (a: readonly string[], b: readonly string[]): number => a.filter((key) => b.includes(key)).length;
  return all
    .filter(({ id }) => id !== item.id)
    .map((other) => ({ other, score: 2 * shared(item.regions, other.regions) + shared(item.topics, other.topics) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
    .slice(0, count)
    .map(({ other }) => other);
}
