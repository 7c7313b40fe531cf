/** The open data of the site as structured data: one data set, whose parts are the kinds of its files. */
import type { AdministrativeArea, DataDownload, Dataset, DatasetLeaf, WithContext } from 'schema-dts';
import { site } from '../../site.ts';
import type { CalendarStep } from '../calendar.ts';
import { DATA_LICENCES, filesOf, isSchema, type DataGuide } from '../open-data/guide.ts';
import { paths } from '../paths.ts';
import { fullName, type Region } from '../regions.ts';
import type { AddressOf } from './json.ts';
import { publisher } from './publisher.ts';

const FORMATS: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

interface OpenData {
  name: string;
  description: string;
  guides: readonly DataGuide[];
  /** Places that the data is about. */
  provinces: readonly Region[];
  /** Steps of the editions that the data is about: from the first to the last it is complete. */
  steps: readonly Pick<CalendarStep, 'start' | 'end'>[];
  /** The day that the data speaks of. */
  asOf: string;
}

/** From the first day of `steps` to the last, as ISO 8601 writes it. */
function coverage(steps: OpenData['steps']): string {
  const days = steps.flatMap(({ start, end }) => [start, end ?? start]).sort();
  return `${days.at(0) ?? ''}/${days.at(-1) ?? ''}`;
}

function downloads(guide: DataGuide, addressOf: AddressOf): DataDownload[] {
  return filesOf(guide)
    .filter((file) => !isSchema(file))
    .map((file) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: addressOf(paths.dataFile(file)),
      encodingFormat: FORMATS[file.split('.').at(-1) ?? ''] ?? 'text/plain',
    }));
}

export function openData({ name, description, guides, provinces, steps, asOf }: OpenData, addressOf: AddressOf): WithContext<DatasetLeaf> {
  // Search engines read a part without what stands above it.
  const shared = {
    license: Object.values(DATA_LICENCES),
    publisher: publisher(addressOf),
    creator: publisher(addressOf),
    temporalCoverage: coverage(steps),
    spatialCoverage: provinces.map((province): AdministrativeArea => ({ '@type': 'AdministrativeArea', name: fullName(province) })),
    dateModified: asOf,
    inLanguage: site.language,
    isAccessibleForFree: true,
  };
  const parts = guides.map((guide): Dataset => ({
    '@type': 'Dataset',
    name: `${guide.title}, ${name}`,
    description: `${guide.text} ${description}`,
    url: addressOf(`${paths.data()}#${guide.name}`),
    ...shared,
    distribution: downloads(guide, addressOf),
  }));
  return { '@context': 'https://schema.org', '@type': 'Dataset', name, description, url: addressOf(paths.data()), ...shared, hasPart: parts };
}
