import type { PublishedSecurity } from '../../schemas/data/security.ts';
import type { Security } from '../../schemas/security.ts';
import { orNull, provenanceOf } from './provenance.ts';

export function publishedSecurity({ operation, personnel, vulnerabilities, events }: Security): PublishedSecurity {
  return {
    operation: operation
      ? { name: operation.name, start: orNull(operation.start), end: orNull(operation.end), days: orNull(operation.days), ...provenanceOf(operation) }
      : null,
    personnel: personnel.map((item) => ({
      what: item.what,
      date: orNull(item.date),
      rows: item.rows.map(({ who, value }) => ({ who, value })),
      total: orNull(item.total),
      pollingStations: orNull(item.pollingStations),
      ...provenanceOf(item),
    })),
    vulnerabilities: vulnerabilities.map((item) => ({ what: item.what, pollingStations: orNull(item.pollingStations), ...provenanceOf(item) })),
    events: events.map((item) => ({
      date: orNull(item.date),
      what: item.what,
      who: orNull(item.who),
      place: orNull(item.place),
      ...provenanceOf(item),
    })),
  };
}
