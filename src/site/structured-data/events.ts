/** Stages of an edition, its voting days among them, as structured data. */
import type { Event, Graph, Place } from 'schema-dts';
import { stagesPage, type CalendarStep } from '../../calendar/calendar.ts';
import { byName, fullName, isProvinceId, type Region } from '../../places/regions.ts';
import type { AddressOf } from './json.ts';

/** The place where it happens, else the place that it is about; national stages are about every province of the site. */
function locationOf({ place, regionId }: CalendarStep, regions: readonly Region[]): Place | Place[] {
  if (place) return { '@type': 'Place', name: place };
  const region = regions.find(({ id }) => id === regionId);
  const areas = region ? [region] : regions.filter(({ id }) => isProvinceId(id)).sort(byName);
  return areas.map((area) => ({ '@type': 'AdministrativeArea', name: fullName(area) }));
}

/** One event a step of `edition`, in the order of `steps`. */
export function stageEvents(
  edition: number,
  steps: readonly CalendarStep[],
  regions: readonly Region[],
  addressOf: AddressOf,
): Graph {
  const events = steps.map((step): Event => ({
    '@type': 'Event',
    name: step.name,
    startDate: step.start,
    endDate: step.end ?? step.start,
    location: locationOf(step, regions),
    ...(step.note && { description: step.note }),
    url: addressOf(step.href ?? stagesPage(edition)),
  }));
  return { '@context': 'https://schema.org', '@graph': events };
}
