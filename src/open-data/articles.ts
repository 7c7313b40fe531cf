/** Articles as published: a kind with `openData`, by its own schema. */
import { z } from 'astro/zod';
import { isPublic } from '../articles/articles.ts';
import { slugOfRegion } from '../places/regions.ts';
import { appeal, appealKind } from '../kinds/appeal.ts';
import { articleFields, type ArticleFields, type ArticleSchema } from '../kinds/article.ts';
import { news, newsKind } from '../kinds/news.ts';
import type { ArticleKind } from '../kinds/index.ts';
import { keyed } from './cited.ts';
import { column, joined, table, type Cell, type Column } from './csv.ts';
import { bodyText, identity, type Kind } from './kind.ts';

/** An article of any kind as published. */
type Item<Data extends ArticleFields> = Omit<Data, 'draft'> & {
  id: string;
  page: string;
  text: string;
  date?: string | undefined;
};
type AnyItem = Item<ArticleFields>;
type PublishedKind<Schema extends ArticleSchema> = Pick<ArticleKind, 'name' | 'label' | 'page' | 'openData'> & {
  schema: Schema;
};

const START: readonly Column<AnyItem>[] = [
  column('id', identity.id, ({ id }) => id),
  column('date', 'Hari peristiwa atau imbauan.', ({ date }) => date),
  column('title', 'Judul.', ({ title }) => title),
  column('summary', 'Ringkasan.', ({ summary }) => summary),
  column('regions', articleFields.regions, ({ regions }) => joined(regions)),
];

const END: readonly Column<AnyItem>[] = [
  column('text', bodyText.text, ({ text }) => text),
  column('published', articleFields.published, ({ published }) => published),
  column('corrections', 'Perbaikan sesudah tampil.', ({ corrections }) =>
    joined(corrections.map(({ date, note }) => `${date}: ${note}`)),
  ),
  column('sources', 'Sumber menurut kuncinya.', ({ sources }) => keyed(sources)),
  column('page', identity.page, ({ page }) => page),
];

const BY = appeal.shape.by.shape;

function cellOf(value: unknown): Cell {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return joined(value);
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}

/** A column for each field that only this kind has. */
function ownColumns({ shape }: ArticleSchema): Column<AnyItem>[] {
  const own = Object.entries<z.ZodType>(shape).filter(([key]) => !(key in articleFields) && key !== 'date');
  return own.map(([key, field]) => column(key, field, (item) => cellOf(item[key as keyof AnyItem])));
}

/** How `kind` is published: what readers may see of it as of today. */
export function publishedArticle<Schema extends ArticleSchema>(
  { name, label, page, openData = '', schema }: PublishedKind<Schema>,
  columns: readonly Column<Item<z.output<Schema>>>[] = ownColumns(schema),
): Kind<z.output<Schema>, Item<z.output<Schema>>> {
  const item = z.object({ ...schema.shape, ...identity, ...bodyText }).omit({ draft: true });
  return {
    name,
    collection: name,
    title: label,
    text: openData,
    item: item as unknown as z.ZodType<Item<z.output<Schema>>>,
    publish: ({ id, data, body = '' }, { today, addressOf }) => {
      if (!isPublic(data, today)) return null;
      return {
        ...data,
        corrections: data.corrections.filter(({ date }) => date <= today),
        page: addressOf(page(id)),
        text: body.trim(),
      };
    },
    concerns: ({ regions }, regionId) => regions.includes(slugOfRegion(regionId)),
    table: table(`satu ${label.toLowerCase()}`, [...START, ...columns, ...END], (each) => [each]),
  };
}

export const publishedNews = publishedArticle({ ...newsKind, schema: news }, [
  column('topic', 'Topik.', ({ topic }) => topic),
  column('people', news.shape.people, ({ people }) => joined(people.map(({ name, role }) => `${name} (${role})`))),
]);

export const publishedAppeals = publishedArticle({ ...appealKind, schema: appeal }, [
  column('institution', BY.institution, ({ by }) => by.institution),
  column('role', BY.role, ({ by }) => by.role),
  column('name', BY.name, ({ by }) => by.name),
  column('audience', appeal.shape.audience, ({ audience }) => audience),
  column('addressee', appeal.shape.addressee, ({ addressee }) => joined(addressee)),
  column('place', appeal.shape.place, ({ place }) => place),
  column('topics', 'Topik.', ({ topics }) => joined(topics)),
  column('actions', 'Yang bisa dilakukan warga.', ({ actions }) => joined(actions)),
  column('asked', 'Yang diminta dari selain warga.', ({ asked }) => joined(asked)),
]);
