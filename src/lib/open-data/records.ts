/** Contacts, articles, stages and places as published. */
import type { AppealData } from '../../schemas/appeal.ts';
import type { PublishedAppeal, PublishedNews } from '../../schemas/data/article.ts';
import type { PublishedContact } from '../../schemas/data/contact.ts';
import type { PublishedRegion } from '../../schemas/data/region.ts';
import type { PublishedStage } from '../../schemas/data/stage.ts';
import type { NewsData } from '../../schemas/news.ts';
import type { StagesData } from '../../schemas/stages.ts';
import { reach, type Contact } from '../contacts.ts';
import { paths } from '../paths.ts';
import type { Region } from '../regions.ts';
import { regionName, type AddressOf } from './election.ts';
import { orNull, publishedSource, publishedSources } from './provenance.ts';

export type WithBody<Data> = Data & { id: string; body: string };

/** A contact with each of its channels as it may be offered on `today`. */
export function publishedContact(contact: Contact, today: string, addressOf: AddressOf): PublishedContact {
  const { id, updated, institution, kind, regions, purpose, prepare, needs, channels, note, sources } = contact;
  return {
    ...{ id, page: addressOf(paths.contact(id)), updated, institution, kind, regions, purpose, prepare, needs },
    channels: channels.map((channel) => {
      const { text, usable } = reach(channel, today);
      return {
        type: channel.type,
        value: channel.value,
        text,
        hours: orNull(channel.hours),
        free: orNull(channel.free),
        permanent: channel.permanent === true,
        confirmed: orNull(channel.confirmed),
        usable,
        note: orNull(channel.note),
        sources: channel.sources,
      };
    }),
    note: orNull(note),
    sources: publishedSources(sources),
  };
}

type ArticleData = WithBody<Pick<NewsData, 'title' | 'summary' | 'published' | 'regions' | 'corrections' | 'sources'>>;

function articleFields({ id, title, summary, published, regions, body, corrections, sources }: ArticleData) {
  return {
    ...{ id, title, summary, published, regions },
    text: body.trim(),
    corrections: corrections.map(({ date, note }) => ({ date, note })),
    sources: publishedSources(sources),
  };
}

export function publishedNews(item: WithBody<NewsData>, addressOf: AddressOf): PublishedNews {
  const people = item.people.map(({ name, role }) => ({ name, role }));
  return { ...articleFields(item), page: addressOf(paths.newsItem(item.id)), date: item.date, topic: item.topic, people };
}

export function publishedAppeal(item: WithBody<AppealData>, addressOf: AddressOf): PublishedAppeal {
  const { date, by, audience, place, topics, actions } = item;
  return {
    ...articleFields(item),
    page: addressOf(paths.appeal(item.id)),
    by: { institution: by.institution, role: orNull(by.role), name: orNull(by.name) },
    ...{ date, audience, place: orNull(place), topics, actions },
  };
}

/** The stages of one edition. A key that the file's sources do not hold throws: the content check refuses such files. */
export function publishedStages({ edition, stages, sources }: StagesData): PublishedStage[] {
  return stages.map(({ id, name, start, end, note, sources: keys }) => ({
    ...{ id, edition, name, start, end: end ?? start, note: orNull(note) },
    sources: keys.map((key) => {
      const source = sources[key];
      if (!source) throw new Error(`Sumber "${key}" tidak ada di daftar sumber tahapan ${edition}.`);
      return publishedSource(source);
    }),
  }));
}

export function publishedRegion(region: Region, profile: string, addressOf: AddressOf): PublishedRegion {
  const { id, aliases, seat, updated, sources } = region;
  return {
    ...regionName(region),
    ...{ page: addressOf(paths.region(id)), updated, aliases },
    seat: seat ? { name: seat.name, sources: seat.sources } : null,
    profile: profile.trim(),
    sources: publishedSources(sources),
  };
}
