import { dayInWita } from '../../src/site/dates.ts';
import { expiryNotice } from '../../src/site/security-text.ts';

/** What to tell of the security.txt that the server at `address` has; `undefined` where it is good, or where there is none. */
export async function securityNotice(address: string, now: Date): Promise<string | undefined> {
  const response = await fetch(new URL('/.well-known/security.txt', address)).catch(() => null);
  return response?.ok ? expiryNotice(await response.text(), dayInWita(now)) : undefined;
}
