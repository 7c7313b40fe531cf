/** Telephone numbers of Indonesia. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Emergency and service codes of three to five digits, which are dialled as they are. */
const SHORT_CODE = /^\d{3,5}$/;

export interface PhoneNumber {
  /** As a reader knows it: `110`, `0811-5445-110`. */
  display: string;
  /** After `tel:`. */
  dial: string;
  /** Digits after `https://wa.me/`; `null` for a short code, which has no WhatsApp. */
  whatsapp: string | null;
}

/** Reads a number as a file has it; `null` where it is neither a short code nor a number that Indonesia can have. */
export function parsePhone(value: string): PhoneNumber | null {
  const digits = value.trim();
  if (SHORT_CODE.test(digits)) return { display: digits, dial: digits, whatsapp: null };
  const parsed = parsePhoneNumberFromString(digits, 'ID');
  if (!parsed?.isValid()) return null;
  return { display: parsed.formatNational(), dial: parsed.number, whatsapp: parsed.number.slice(1) };
}
