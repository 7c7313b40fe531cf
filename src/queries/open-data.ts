import { hash } from 'node:crypto';
import { publishedElection } from '../lib/open-data/election.ts';
import { checksumsOf, dataFiles, schemaFile, type DataFile } from '../lib/open-data/files.ts';
import { publishedAppeal, publishedContact, publishedNews, publishedRegion, publishedStages } from '../lib/open-data/records.ts';
import { paths } from '../lib/paths.ts';
import { jsonSchemas } from '../schemas/data/json-schemas.ts';
import { getAppeals, getNews } from './articles.ts';
import { getContacts } from './contacts.ts';
import { getSummaries } from './elections.ts';
import { once } from './once.ts';
import { getRegions } from './regions.ts';
import { getEditions, getStages } from './stages.ts';
import { today } from './today.ts';

function addressOf(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}

/** Every file of open data as of today. */
export const getDataFiles = once<DataFile[]>(async () => {
  const editions = await getEditions();
  const summaries = (await Promise.all(editions.map(getSummaries))).flatMap((found) => [...found.values()]);
  const stages = await Promise.all(editions.map(getStages));
  return dataFiles({
    ...{ asOf: today, addressOf },
    elections: summaries.map((summary) => publishedElection(summary, addressOf)).sort(byId),
    contacts: (await getContacts()).map((contact) => publishedContact(contact, today, addressOf)).sort(byId),
    appeals: (await getAppeals()).map((appeal) => publishedAppeal(appeal, addressOf)),
    news: (await getNews()).map((item) => publishedNews(item, addressOf)),
    stages: stages.flatMap(publishedStages),
    regions: (await getRegions()).map((region) => publishedRegion(region, region.profile.markdown, addressOf)).sort(byId),
    schemas: jsonSchemas((name) => addressOf(paths.dataFile(schemaFile(name)))),
  });
});

// Node's own sum takes a text as it is; that of the Web wants its bytes, of which the largest files leave two copies behind.
const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 of every file of open data, as `sha256sum -c` reads it. */
export async function getChecksums(): Promise<string> {
  return checksumsOf(await getDataFiles(), sha256);
}
