/** Stages as iCalendar. Escaping and folding are ical.js's; days are all-day events, so no time zone can move them. */
import { dayAfter } from '../site/dates.ts';
import ICAL from './ical.ts';

export interface CalendarEvent {
  /** Stable key; becomes the UID with the host. */
  id: string;
  title: string;
  /** YYYY-MM-DD */
  start: string;
  /** Last day, YYYY-MM-DD. */
  end?: string | undefined;
  /** Hours in WITA, `07:00`, for an event that has them. */
  hours?: { from: string; until: string } | undefined;
  place?: string | undefined;
  description: string;
  url: string;
}

const WITA = 'Asia/Makassar';

/** WITA is UTC+8 all year round. */
function timezone(): ICAL.Component {
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', WITA);
  const standard = new ICAL.Component('standard');
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1970-01-01T00:00:00'));
  standard.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString('+08:00'));
  standard.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString('+08:00'));
  standard.addPropertyWithValue('tzname', 'WITA');
  zone.addSubcomponent(standard);
  return zone;
}

function addTime(event: ICAL.Component, name: string, day: string, hour: string): void {
  const property = new ICAL.Property(name, event);
  property.setParameter('tzid', WITA);
  property.setValue(ICAL.Time.fromDateTimeString(`${day}T${hour}:00`));
  event.addProperty(property);
}

const DAY_MS = 86_400_000;

/** Grows with the day of the last change: older programs take a changed event for a new one only by this number. */
function sequenceOf(stamp: string): number {
  return Date.parse(`${stamp}T00:00:00Z`) / DAY_MS;
}

function eventComponent(
  { id, title, start, end = start, hours, place, description, url }: CalendarEvent,
  stamp: string,
  host: string,
): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}@${host}`);
  const changed = ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`);
  event.addPropertyWithValue('dtstamp', changed);
  event.addPropertyWithValue('last-modified', changed);
  event.addPropertyWithValue('sequence', sequenceOf(stamp));
  // The campaign of two months would block two months.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  if (hours) {
    addTime(event, 'dtstart', start, hours.from);
    addTime(event, 'dtend', end, hours.until);
  } else {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
    // All-day events end before their DTEND.
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(dayAfter(end)));
  }
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', description);
  if (place) event.addPropertyWithValue('location', place);
  event.addPropertyWithValue('url', url);
  return event;
}

/** A whole calendar. `stamp` is the day that the content last changed, so that two builds of one content are the same. */
export function calendarFile(name: string, events: readonly CalendarEvent[], stamp: string, host: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${host}//Pilkada Aman//ID`);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addSubcomponent(timezone());
  for (const event of events) calendar.addSubcomponent(eventComponent(event, stamp, host));
  return `${calendar.toString()}\r\n`;
}
