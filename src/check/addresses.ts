/** Every address of the site, computed from its content and its static routes, with the fragments that can be linked to. */
import GithubSlugger from 'github-slugger';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPublic, NEWS_PAGE_SIZE } from '../lib/articles.ts';
import { withAnchors } from '../lib/corrections.ts';
import { disagreementAnchor, districtAnchor, paths, sourceAnchor } from '../lib/paths.ts';
import { isProvinceId, officialName, slugOfRegion } from '../lib/regions.ts';
import { sectionsOf } from '../lib/sections.ts';
import { filesOf, KINDS, schemaFile } from '../open-data/kinds.ts';
import type { ArticleFields } from '../schemas/article.ts';
import { NEEDS } from '../schemas/vocabulary.ts';
import type { AreaTables } from './areas.ts';
import { headingText } from './body.ts';
import type { Content, Entry } from './entries.ts';
import { regionIds } from './rules/regions.ts';

/** Fragments of a page; `null` where its file is wrong, so that any may be meant. */
type Fragments = ReadonlySet<string> | null;

export interface Addresses {
  /** Pages and files that the built site has. */
  pages: ReadonlyMap<string, Fragments>;
  /** Articles that readers may not see yet, by their address. */
  hidden: ReadonlyMap<string, { file: string; fragments: Fragments }>;
}

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
/** An id of an element; the same attribute of a component may end up elsewhere. */
const ID = /<[a-z][^<>]*\sid="([^"{]+)"/g;

function staticRoutes(): Map<string, Fragments> {
  const routes = globSync('**/*.{astro,ts}', { cwd: PAGES }).filter((file) => !/\[|^404\.|(^|\/)_/.test(file));
  return new Map(
    routes.map((file) => {
      if (file.endsWith('.ts')) return [`/${file.replace(/\.ts$/, '')}`, new Set<string>()];
      const ids = [...readFileSync(PAGES + file, 'utf8').matchAll(ID)].map((match) => String(match[1]));
      return [`/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`, new Set(ids)];
    }),
  );
}

const STATIC_ROUTES = staticRoutes();

/** Ids of the headings of an article as Astro makes them. */
function headingIds({ parsed }: Entry<unknown>): string[] {
  const slugger = new GithubSlugger();
  return parsed.nodes.filter(({ node }) => node.type === 'heading').map(({ node }) => slugger.slug(headingText(node)));
}

function sourceIds({ data }: Entry<{ sources: object }>): string[] {
  return Object.keys(data.sources).map((_, index) => sourceAnchor(index + 1));
}

function correctionIds({ data }: Entry<Pick<ArticleFields, 'corrections'>>): string[] {
  return withAnchors(data.corrections).map(({ anchor }) => anchor);
}

/** Addresses of regions with the sections of their elections. */
function regionPages({ regions, elections, refused }: Content, { codes, districts }: AreaTables, today: string): [string, Fragments][] {
  return regions.flatMap((entry) => {
    const { id, data } = entry;
    const code = codes.get(officialName(data)) ?? '';
    const own = elections.filter((election) => election.data.region === id);
    const sections = own.flatMap((election) => [
      ...sectionsOf({ ...election.data, id: election.id }, today, []).map((section) => section.id),
      ...(election.data.facts.length + election.data.tables.length > 0 ? ['rincian'] : []),
      ...election.data.disagreements.map((disagreement) => disagreementAnchor(disagreement.id)),
    ]);
    const isComplete = !refused.some((file) => file.collection === 'elections' && file.id.endsWith(`/${id}`));
    const places = isProvinceId(id)
      ? ['daerah', 'suara-daerah']
      : ['gubernur', 'kecamatan', ...districts.filter((district) => district.code.startsWith(`${code}.`)).map(({ name }) => districtAnchor(name))];
    return [
      [paths.region(id), isComplete ? new Set([...sections, ...places, 'hubungi', 'belum-diketahui', 'beda', ...sourceIds(entry)]) : null],
      [paths.poster(id), new Set()],
      [paths.contactCards(id), new Set()],
      [paths.stagesCalendarOf(id), new Set()],
      [paths.regionData(id), new Set()],
    ];
  });
}

function lists({ regions, news, appeals, stages }: Content, today: string): string[] {
  const visible = news.filter(({ data }) => isPublic(data, today));
  const slugs = regions.map(({ id }) => slugOfRegion(id));
  return [
    ...Array.from({ length: Math.ceil(visible.length / NEWS_PAGE_SIZE) }, (_, index) => paths.newsPage(index + 1)),
    ...visible.map(({ data }) => paths.newsTopic(data.topic)),
    ...appeals.filter(({ data }) => isPublic(data, today)).flatMap(({ data }) => data.topics.map((topic) => paths.appealTopic(topic))),
    ...slugs.flatMap((slug) => [paths.newsOf(slug), paths.newsFeedOf(slug), paths.appealsOf(slug)]),
    ...stages.map(({ data }) => paths.edition(data.edition)),
    ...[schemaFile('region'), ...KINDS.flatMap(filesOf)].map(paths.dataFile),
  ];
}

/** Sections that every page of a kind has below its body. */
const OWN_SECTIONS = { news: [], appeals: ['tindakan'], security: [], guides: [] };

const PATH_OF = { news: paths.newsItem, appeals: paths.appeal, security: paths.securityPage, guides: paths.guide };

export function addressesOf(content: Content, tables: AreaTables, today: string): Addresses {
  const hidden = new Map<string, { file: string; fragments: Fragments }>();
  const pages = new Map<string, Fragments>([...lists(content, today).map((list): [string, Fragments] => [list, new Set()]), ...STATIC_ROUTES]);
  pages.set(paths.regions(), new Set(content.regions.filter(({ id }) => isProvinceId(id)).map(({ id }) => id)));
  pages.set(paths.contacts(), new Set([...(pages.get(paths.contacts()) ?? []), ...Object.keys(NEEDS).map((need) => `perlu-${need}`)]));
  for (const [address, fragments] of regionPages(content, tables, today)) pages.set(address, fragments);
  for (const id of regionIds(content)) if (!pages.has(paths.region(id))) pages.set(paths.region(id), null);
  for (const entry of content.contacts) {
    pages.set(paths.contact(entry.id), new Set(['saluran', 'sumber', ...sourceIds(entry)]));
    pages.set(paths.contactCard(entry.id), new Set());
  }
  for (const [kind, pathOf] of Object.entries(PATH_OF) as [keyof typeof PATH_OF, (id: string) => string][]) {
    for (const entry of content[kind]) {
      const ids =
        entry.parsed.problems.length > 0
          ? null
          : new Set([...headingIds(entry), ...sourceIds(entry), ...correctionIds(entry), 'sumber', ...OWN_SECTIONS[kind]]);
      if (isPublic(entry.data, today)) pages.set(pathOf(entry.id), ids);
      else hidden.set(pathOf(entry.id), { file: entry.file, fragments: ids });
    }
    for (const { id } of content.refused.filter(({ collection }) => collection === kind)) pages.set(pathOf(id), null);
  }
  for (const { id } of content.refused.filter(({ collection }) => collection === 'contacts')) pages.set(paths.contact(id), null);
  return { pages, hidden };
}
