/** What the modules of the phases are made of. */
import { formatDate, formatDateRange } from '../site/dates.ts';
import type { Source } from '../kinds/fields.ts';
import type { PhaseStage } from '../kinds/stages.ts';
import type { Election } from '../elections/elections.ts';
import { usedSources } from '../sources/sources.ts';
import { stageOf, votingStage, type Calendar, type Stage } from './phase.ts';

/** A link to a guide; it is left out where the site has no such guide. */
export interface GuideLink {
  id: string;
  text: string;
}

/** What a reader is told first in a phase. */
export interface Words {
  /** `07.00–13.00`, in WITA: before anything else on the day of the vote. */
  hours?: string | null;
  title: string;
  text: string;
  /** What to bring, what is forbidden, where results stand: sentences of the calendar. */
  points?: readonly { text: string; link?: string | undefined }[];
  /** Dated steps that the phase is made of. */
  steps?: readonly Stage[];
  guides?: readonly GuideLink[];
  /** True where who stands matters most: the home page then leads to the pairs at once. */
  pairsFirst?: true;
  /** What the title, the text and the points rest on. */
  sources: readonly Source[];
}

/** A phase of a place, with what stands first in it as `docs/phases.md` lists it. */
export interface PlaceModule {
  place: string;
  words: (calendar: Calendar, today: string, election: Election) => Words;
}

/** A phase of an edition, as the home page tells it. */
export interface HomeModule {
  home: string;
  words: (calendar: Calendar, today: string) => Words;
}

/** A phase that the page of a place tells as the home page does. */
export type PhaseModule = HomeModule & PlaceModule;

/** The sentences that there is something to say in. */
export function sentences(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** `25 September–23 November 2024`; `null` where the stage is not announced. */
export function daysOf(calendar: Calendar, id: PhaseStage): string | null {
  const stage = stageOf(calendar, id);
  return stage ? formatDateRange(stage.start, stage.end) : null;
}

/** `Pemungutan suara pada 27 November 2024.` */
export function voteSentence(calendar: Calendar): string {
  return `Pemungutan suara pada ${formatDate(votingStage(calendar).start)}.`;
}

/** `07.00–13.00`, in WITA; `null` where no source states them. */
export function hoursOf({ hours }: Pick<Stage, 'hours'>): string | null {
  return hours ? `${hours.from}–${hours.until}`.replaceAll(':', '.') : null;
}

export const HOURS_UNKNOWN = 'Jam buka tempat pemungutan suara (TPS) belum ada di sumber yang kami temukan.';

/** Stages that begin within these days, without those that are phases themselves. */
export function stepsBetween(
  { stages }: Calendar,
  from: string,
  until: string,
  without: readonly PhaseStage[],
): Stage[] {
  return stages
    .filter(({ id, start }) => start >= from && start <= until && !without.some((phase) => phase === id))
    .sort((a, b) => a.start.localeCompare(b.start) || (a.end ?? a.start).localeCompare(b.end ?? b.start));
}

/** The sources that `facts` of one file name, each once. */
export function sourcesOf(file: { sources: Record<string, Source> }, ...facts: unknown[]): Source[] {
  return [...new Set(usedSources(facts))].flatMap((id) => file.sources[id] ?? []);
}

/** The sources of the days of these stages. */
export function daySources(calendar: Calendar, ...ids: PhaseStage[]): Source[] {
  return sourcesOf(calendar, ...ids.map((id) => ({ sources: stageOf(calendar, id)?.sources ?? [] })));
}

/** A sentence in parts, its site as a link: the name of the site where the sentence names it, else all of it. */
export function withLink(text: string, link: string | undefined): { text: string; href?: string }[] {
  if (!link) return [{ text }];
  const { host } = new URL(link);
  const [before = '', after] = text.split(host);
  if (after === undefined) return [{ text, href: link }];
  return [{ text: before }, { text: host, href: link }, { text: after }];
}

export const VOTER_LIST: GuideLink = { id: 'siapa-boleh-memilih', text: 'Cara mengecek nama di daftar pemilih' };
export const POLLING_PLACE: GuideLink = { id: 'siapa-boleh-memilih', text: 'Cara mengecek tempat TPS Anda' };
export const AT_THE_STATION: GuideLink = { id: 'langkah-di-tps', text: 'Langkah demi langkah di TPS' };
export const REPORTING: GuideLink = { id: 'melapor-ke-bawaslu', text: 'Cara melaporkan pelanggaran' };
