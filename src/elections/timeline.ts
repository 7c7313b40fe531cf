/** The dated steps of one election, from registration to inauguration. */
import type { Contest, DecreeKind, Revote } from '../kinds/contest.ts';
import type { Dispute } from '../kinds/election.ts';
import type { StagesData } from '../kinds/stages.ts';
import { formatDateRange } from '../site/dates.ts';
import { outcomeText, pairName, type Election } from './elections.ts';

/** The file whose `sources` the keys of a step belong to. */
export type StepOrigin = 'election' | 'stages';

export interface TimelineStep {
  /** YYYY-MM-DD */
  date: string;
  /** Last day, where the step took several. */
  until?: string | undefined;
  text: string;
  place?: string | undefined;
  note?: string | undefined;
  sources: readonly string[];
  origin: StepOrigin;
}

type Step = Omit<TimelineStep, 'origin'>;

/** National stages that a reader of one place needs; the others are on the page of the stages. */
const NATIONAL_STAGES = ['registration', 'campaign', 'quiet-period'];

const DECREE_TEXTS: Record<DecreeKind, string> = {
  candidates: 'KPU menetapkan pasangan calon',
  'ballot-numbers': 'KPU menetapkan nomor urut',
  result: 'KPU menetapkan hasil',
};

function contestSteps(contest: Contest | Revote, isRevote: boolean): Step[] {
  const suffix = isRevote ? ' pemungutan suara ulang' : '';
  const steps: Step[] = [];
  const { voters, ballotDraw, recapitulation, decrees, votingDay } = contest;
  if (voters?.decided) {
    steps.push({
      date: voters.decided,
      text: 'KPU menetapkan daftar pemilih tetap (DPT)',
      place: voters.place,
      sources: voters.sources,
    });
  }
  if (ballotDraw) steps.push({ ...ballotDraw, text: 'Pengundian nomor urut pasangan calon' });
  for (const { kind, number, date, note, sources } of decrees) {
    if (date)
      steps.push({
        date,
        text: `${DECREE_TEXTS[kind]}${suffix}${number ? ` (keputusan nomor ${number})` : ''}`,
        note,
        sources,
      });
  }
  const otherDay = 'otherDay' in contest ? contest.otherDay : undefined;
  const votingSources =
    'reason' in contest
      ? contest.sources
      : (otherDay?.sources ?? contest.pairs.flatMap(({ sources }) => sources).slice(0, 1));
  steps.push({
    date: votingDay,
    text: isRevote ? 'Pemungutan suara ulang (PSU)' : 'Pemungutan suara',
    note: otherDay?.note,
    sources: votingSources,
  });
  if (recapitulation) {
    const { date, until, place, note, sources } = recapitulation;
    steps.push({ date, until, text: `Rekapitulasi hasil${suffix}`, place, note, sources });
  }
  return steps;
}

function disputeSteps(dispute: Dispute): Step[] {
  const { filed, firstHearing, decided, applicant, outcome, sources } = dispute;
  const steps: Step[] = [];
  if (decided && outcome) {
    const number = dispute.case ? ` ${dispute.case}` : '';
    const text = `Mahkamah Konstitusi (MK) memutus perkara${number}: permohonan ${outcomeText(outcome)}`;
    steps.push({ date: decided, text, sources });
  }
  if (filed) steps.push({ date: filed, text: `Gugatan ke MK diajukan: ${applicant}`, sources });
  if (firstHearing) steps.push({ date: firstHearing, text: 'Sidang pertama di MK', sources });
  return steps;
}

function endSteps({ elected, inaugurated }: Election): Step[] {
  const steps: Step[] = [];
  if (elected?.date) {
    const { date, decree, place, note, sources } = elected;
    steps.push({
      date,
      text: `KPU menetapkan ${pairName(elected)} sebagai pasangan terpilih${decree ? ` (keputusan nomor ${decree})` : ''}`,
      place,
      note,
      sources,
    });
  }
  if (inaugurated) {
    const { date, by, place, note, sources } = inaugurated;
    steps.push({ date, text: `Pelantikan${by ? ` oleh ${by}` : ''}`, place, note, sources });
  }
  return steps;
}

/** Steps by date; on one day in the order national stage, vote, dispute, end. */
export function timelineOf(election: Election, calendar: Pick<StagesData, 'stages'>): TimelineStep[] {
  const national = calendar.stages
    .filter(({ id }) => NATIONAL_STAGES.includes(id))
    .map(({ start, end, name, sources }): TimelineStep => ({
      date: start,
      until: end,
      text: name,
      sources,
      origin: 'stages',
    }));
  const own: Step[] = [
    ...contestSteps(election.vote, false),
    ...(election.revote ? contestSteps(election.revote, true) : []),
    ...election.repeatVotes.map(({ date, pollingStations, place, contests, sources }): Step => ({
      date,
      text: `Pemungutan suara ulang${contests.includes('head') ? '' : ' untuk pemilihan gubernur'} di ${pollingStations} TPS`,
      place,
      sources,
    })),
    ...election.milestones.map(({ what, ...step }): Step => ({ ...step, text: what })),
    ...election.disputes.flatMap(disputeSteps),
    ...endSteps(election),
  ];
  const voting = calendar.stages.find(({ id }) => id === 'voting');
  const steps = [
    ...national,
    ...own.map((step): TimelineStep =>
      // Before there are pairs, the day of the vote is known from the calendar alone.
      step.sources.length === 0 && voting
        ? { ...step, sources: voting.sources, origin: 'stages' }
        : { ...step, origin: 'election' },
    ),
  ];
  return steps.sort((a, b) => a.date.localeCompare(b.date));
}

/** How long it all took: `16 peristiwa pada 27 Agustus 2024–23 Juni 2025.` `steps` are in order of their dates. */
export function timelineSentence(steps: readonly TimelineStep[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? `${steps.length} peristiwa pada ${formatDateRange(first.date, last.until ?? last.date)}.` : '';
}
