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

/** Files of all `lists`, each once. The last list wins, as it was fetched last. */
export function filesOf(lists: readonly OfflineList[]): ListedFile[] {
  return [...new Map(lists.flatMap(({ files }) => files.map((file) => [file[0], file] as const))).values()];
}

export function bytesOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** True where both records are of the same places with the same files. */
export function hasSameFiles(a: StoreRecord, b: StoreRecord): boolean {
  const written = ({ places }: StoreRecord): string => JSON.stringify(Object.entries(places).map(([path, { files }]) => [path, files]));
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
