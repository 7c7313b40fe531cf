import { getEntry } from 'astro:content';
import { withLastAddress, type DeletedAddress, type MovedAddress } from './old-addresses.ts';

/** Addresses that moved, each with the address of its page now. */
export async function getMoved(): Promise<MovedAddress[]> {
  return withLastAddress((await getEntry('redirects', 'redirects'))?.data.moved ?? []);
}

/** Pages that were taken off the site. */
export async function getDeleted(): Promise<DeletedAddress[]> {
  return (await getEntry('redirects', 'redirects'))?.data.deleted ?? [];
}
