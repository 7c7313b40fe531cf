/** What is saved for one place, as the build lists it in `/luring/<place>.json`, and what a phone remembers of it. */

/** Address, bytes on the phone, and how the SHA-256 of the content begins, in hexadecimal digits. */
export type ListedFile = readonly [address: string, bytes: number, hash: string];

export interface OfflineList {
  /** As its page is called, `Kabupaten Paser`. */
  name: string;
  /** The day that the build took as today. */
  date: string;
  contacts: number;
  guides: number;
  files: readonly ListedFile[];
}

export interface StoreRecord {
  /** When the site was asked, by the clock of its server, in milliseconds since 1970; `null` where that clock cannot be right. */
  savedAt: number | null;
  /** By the path of the place's page. */
  places: Readonly<Record<string, OfflineList>>;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A path of this site, never of another host. */
const isOwn = (address: unknown): boolean => typeof address === 'string' && /^\/(?!\/)/.test(address);

function isFile(value: unknown): boolean {
  return Array.isArray(value) && isOwn(value[0]) && Number.isFinite(value[1]) && typeof value[2] === 'string';
}

function isList(value: unknown): value is OfflineList {
  if (!isObject(value)) return false;
  const { name, date, contacts, guides, files } = value;
  const hasWords =
    typeof name === 'string' && typeof date === 'string' && Number.isFinite(contacts) && Number.isFinite(guides);
  return hasWords && Array.isArray(files) && files.every(isFile);
}

/** A list as it was sent or stored; `null` where it is none. */
export function readList(value: unknown): OfflineList | null {
  return isList(value) ? value : null;
}

/** What a phone remembers, without the places whose part of it is damaged; `null` where nothing is left. */
export function readRecord(value: unknown): StoreRecord | null {
  if (!isObject(value) || !isObject(value['places'])) return null;
  const { savedAt } = value;
  const places = Object.entries(value['places']).filter(
    (place): place is [string, OfflineList] => isOwn(place[0]) && isList(place[1]),
  );
  const isInstant = typeof savedAt === 'number' && !Number.isNaN(new Date(savedAt).getTime());
  return places.length === 0 ? null : { savedAt: isInstant ? savedAt : null, places: Object.fromEntries(places) };
}

/** Files of all `lists`, each once. The last list wins, as it was fetched last. */
export function filesOf(lists: readonly OfflineList[]): ListedFile[] {
  return [...new Map(lists.flatMap(({ files }) => files.map((file) => [file[0], file] as const))).values()];
}

export function bytesOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** True where both records are of the same places with the same files. */
export function hasSameFiles(a: StoreRecord, b: StoreRecord): boolean {
  const written = ({ places }: StoreRecord): string =>
    JSON.stringify(Object.entries(places).map(([path, { files }]) => [path, files]));
  return written(a) === written(b);
}

/** Address of the list of the place whose page is at `path`: `/wilayah/x/` has `/luring/x.json`. */
export function listAddress(path: string): string {
  return path.replace(/^\/wilayah\/(.+)\/$/, '/luring/$1.json');
}

/**
 * The instant in the `Date` header of an answer. A phone's clock may be wrong by years, and a page that says when it was saved must not
 * repeat that. `null` where there is no such header, or where it names a time before the answer's own build of `built`.
 */
export function savedAtOf(header: string | null, built: string): number | null {
  const instant = header === null ? NaN : Date.parse(header);
  return instant >= Date.parse(`${built}T00:00:00+08:00`) ? instant : null;
}
