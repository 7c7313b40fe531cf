/** Editions: a calendar for each, whose year, name and voting day agree, and elections that are held on that day. */
import { PHASE_STAGES, type StagesData } from '../../kinds/stages.ts';
import { CURRENT_EDITION } from '../../site.ts';
import { formatDate } from '../../site/dates.ts';
import { type Content, type Entry, problemAt } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';

/** The day on which `calendar` says that people vote; its schema makes sure that there is one. */
function votingDayOf({ stages }: StagesData): string | undefined {
  return stages.find(({ id }) => id === 'voting')?.start;
}

/** The year of an edition stands in the name of its file, in its own name and in its voting day. */
function yearProblems(calendar: Entry<StagesData>): Problem[] {
  const { edition, name, stages } = calendar.data;
  const voting = stages.findIndex(({ id }) => id === 'voting');
  const day = stages[voting]?.start ?? '';
  const problems: Problem[] = [];
  if (calendar.id !== String(edition))
    problems.push(
      problemAt(calendar, ['edition'], `nama berkas ini tidak cocok; seharusnya content/stages/${edition}.yaml`),
    );
  else if (!day.startsWith(calendar.id))
    problems.push(
      problemAt(
        calendar,
        ['stages', voting, 'start'],
        `hari pemungutan suara ${formatDate(day)} tidak dalam tahun ${edition}; perbaiki harinya, atau tahun edisinya`,
      ),
    );
  const named = /\b\d{4}\b/.exec(name)?.[0];
  if (named !== undefined && named !== String(edition))
    problems.push(problemAt(calendar, ['name'], `nama ini menyebut ${named}, tetapi edition ${edition}; samakan`));
  return problems;
}

/** Stages that a calendar still lacks: the site cannot tell those phases apart. */
function missingStages(calendar: Entry<StagesData>): Problem[] {
  const missing = PHASE_STAGES.filter((id) => !calendar.data.stages.some((stage) => stage.id === id));
  if (missing.length === 0) return [];
  const sentence = `tahap ${missing.join(', ')} belum ada; tulis setelah jadwal resminya diketahui`;
  return [problemAt(calendar, ['stages'], sentence, 'warning')];
}

/** Every edition that has elections has its calendar; so has the current one. A calendar that is there but wrong is not missing. */
function missingCalendars({ elections, stages, refused }: Content): Problem[] {
  const there = [...stages, ...refused.filter(({ collection }) => collection === 'stages')].map(({ id }) => id);
  const held = new Map(elections.toReversed().map((entry) => [entry.id.slice(0, 4), entry]));
  return [...new Set([String(CURRENT_EDITION), ...held.keys()])]
    .filter((edition) => !there.includes(edition))
    .map((edition) => {
      const file = `content/stages/${edition}.yaml`;
      return problemAt(
        held.get(edition) ?? { file, lineOf: () => 1 },
        ['edition'],
        `berkas tahapan Pilkada ${edition} belum ada; buat ${file}`,
      );
    });
}

/** A place votes on the day of the calendar, or says why not. */
function otherDays({ elections, stages }: Content): Problem[] {
  const days = new Map(stages.map(({ data }) => [data.edition, votingDayOf(data)]));
  return elections.flatMap((entry) => {
    const { edition, vote } = entry.data;
    const day = days.get(edition);
    if (day === undefined) return [];
    const differs = vote.votingDay !== day;
    if (differs === (vote.otherDay !== undefined)) return [];
    return differs
      ? problemAt(
          entry,
          ['vote', 'votingDay'],
          `${formatDate(vote.votingDay)} bukan hari pemungutan suara di content/stages/${edition}.yaml (${formatDate(day)}); perbaiki harinya, atau jelaskan di vote.otherDay`,
        )
      : problemAt(entry, ['vote', 'otherDay'], 'hari ini sama dengan hari di tahapan; hapus catatan ini');
  });
}

export function editionProblems(content: Content): Problem[] {
  return [
    ...content.stages.flatMap((calendar) => [...yearProblems(calendar), ...missingStages(calendar)]),
    ...missingCalendars(content),
    ...otherDays(content),
  ];
}
