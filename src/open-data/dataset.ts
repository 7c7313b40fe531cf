/** The open data of the site as structured data: one data set, whose parts are the kinds of its files. */
import type { AdministrativeArea, DataDownload, Dataset, DatasetLeaf, WithContext } from 'schema-dts';
import { site } from '../site.ts';
import type { CalendarStep } from '../calendar/calendar.ts';
import { paths } from '../site/paths.ts';
import { fullName, type Region } from '../places/regions.ts';
import type { AddressOf } from '../site/structured-data/json.ts';
import { publisher } from '../site/structured-data/publisher.ts';
import type { Kind } from './kind.ts';
import { filesOf, schemaFile } from './kinds.ts';
import { DATA_LICENCES } from './licence.ts';

const FORMATS: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

interface OpenData {
  name: string;
  description: string;
  kinds: readonly Kind[];
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

function downloads(kind: Kind, addressOf: AddressOf): DataDownload[] {
  return filesOf(kind)
    .filter((file) => file !== schemaFile(kind.name))
    .map((file) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: addressOf(paths.dataFile(file)),
      encodingFormat: FORMATS[file.split('.').at(-1) ?? ''] ?? 'text/plain',
    }));
}

export function openData(
  { name, description, kinds, provinces, steps, asOf }: OpenData,
  addressOf: AddressOf,
): WithContext<DatasetLeaf> {
  // Search engines read a part without what stands above it.
  const shared = {
    license: Object.values(DATA_LICENCES),
    publisher: publisher(addressOf),
    creator: publisher(addressOf),
    temporalCoverage: coverage(steps),
    spatialCoverage: provinces.map((province): AdministrativeArea => ({
      '@type': 'AdministrativeArea',
      name: fullName(province),
    })),
    dateModified: asOf,
    inLanguage: site.language,
    isAccessibleForFree: true,
  };
  const parts = kinds.map((kind): Dataset => ({
    '@type': 'Dataset',
    name: `${kind.title}, ${name}`,
    description: `${kind.text} ${description}`,
    url: addressOf(`${paths.data()}#${kind.name}`),
    ...shared,
    distribution: downloads(kind, addressOf),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: addressOf(paths.data()),
    ...shared,
    hasPart: parts,
  };
}
