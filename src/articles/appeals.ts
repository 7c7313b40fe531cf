/** What an appeal is and which others go with it. */
import type { AppealData } from '../kinds/appeal.ts';
import { newestFirst } from './articles.ts';

type Appeal = AppealData & { id: string };

/** `Nanang Avianto, Kapolda, Polda Kaltim` */
export function appealer({ name, role, institution }: AppealData['by']): string {
  return [name, role, institution].filter(Boolean).join(', ');
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
