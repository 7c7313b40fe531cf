/** Where an edition stands on a given day. */
import type { PhaseStage, StagesData } from '../kinds/stages.ts';
import { formatDate, formatDateRange } from '../site/dates.ts';

export type Phase =
  'before-registration' | 'candidacy' | 'campaign' | 'quiet-period' | 'voting-day' | 'counting' | 'disputes' | 'over';

type Calendar = Pick<StagesData, 'name' | 'stages'>;

function stageOf(calendar: Calendar, id: PhaseStage): { start: string; end: string } {
  const found = calendar.stages.find((stage) => stage.id === id);
  if (!found) throw new Error(`Tahap "${id}" belum ada dalam ${calendar.name}.`);
  return { start: found.start, end: found.end ?? found.start };
}

/** The phase of the edition on `today` (a day in WITA). A day between two stages belongs to the earlier one. */
export function phaseOn(calendar: Calendar, today: string): Phase {
  if (today < stageOf(calendar, 'registration').start) return 'before-registration';
  if (today < stageOf(calendar, 'campaign').start) return 'candidacy';
  if (today < stageOf(calendar, 'quiet-period').start) return 'campaign';
  if (today < stageOf(calendar, 'voting').start) return 'quiet-period';
  if (today <= stageOf(calendar, 'voting').end) return 'voting-day';
  if (today <= stageOf(calendar, 'count').end) return 'counting';
  return today <= stageOf(calendar, 'disputes').end ? 'disputes' : 'over';
}

/** What the phase means for a reader: a headline and a sentence with its dates. */
export function describePhase(calendar: Calendar, today: string): { title: string; text: string } {
  const range = (id: PhaseStage): string => formatDateRange(stageOf(calendar, id).start, stageOf(calendar, id).end);
  const voting = formatDate(stageOf(calendar, 'voting').start);
  const { name } = calendar;
  switch (phaseOn(calendar, today)) {
    case 'before-registration':
      return {
        title: `${name} belum dimulai`,
        text: `Pendaftaran pasangan calon dibuka ${range('registration')}. Pemungutan suara pada ${voting}.`,
      };
    case 'candidacy':
      return {
        title: 'Masa pencalonan',
        text: `KPU memeriksa dan menetapkan pasangan calon. Kampanye berlangsung ${range('campaign')}, pemungutan suara pada ${voting}.`,
      };
    case 'campaign':
      return {
        title: 'Masa kampanye',
        text: `Kampanye berlangsung ${range('campaign')}. Pemungutan suara pada ${voting}.`,
      };
    case 'quiet-period':
      return {
        title: 'Masa tenang',
        text: `Kampanye dilarang pada ${range('quiet-period')}. Pemungutan suara pada ${voting}.`,
      };
    case 'voting-day':
      return {
        title: 'Hari pemungutan suara',
        text: `Hari ini, ${voting}, pemilih mencoblos di tempat pemungutan suara (TPS) masing-masing.`,
      };
    case 'counting':
      return {
        title: 'Suara sedang dihitung',
        text: `Penghitungan dan rekapitulasi suara berlangsung ${range('count')}.`,
      };
    case 'disputes':
      return {
        title: 'Masa sengketa dan pelantikan',
        text: `Mahkamah Konstitusi memeriksa gugatan dan kepala daerah dilantik bertahap sampai ${formatDate(stageOf(calendar, 'disputes').end)}.`,
      };
    case 'over':
      return {
        title: `${name} sudah selesai`,
        text: `Pemungutan suara berlangsung pada ${voting}. Kepala daerah terakhir dilantik pada ${formatDate(stageOf(calendar, 'disputes').end)}.`,
      };
  }
}
