/** Telephone numbers of Indonesia. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Emergency and service codes of three to five digits, which are dialled as they are. */
const SHORT_CODE = /^\d{3,5}$/;
/** 1500771: one number for the whole country, dialled without a prefix. */
const NATIONWIDE = /^1500\d{3}$/;
/** One number and nothing else; the library would take a second one for an extension. */
const NUMBER = /^\+?[\d\s().–‑-]+$/;
/** “Pesawat”, as offices write an extension. */
const EXTENSION = /(?<![\s,])[\s,]+(?:psw|pswt|pesawat|ekst|ext)\b\.?\s*(\d{1,6})$/i;
/** The library would find a number in Solo in 27-11-2024. */
const DAY = /^\d{1,2}[-.\s]\d{1,2}[-.\s]\d{4}$/;
/** What stands before the number of a place or a phone: the country with a plus or without, with the zero in brackets, or the zero alone. */
const PREFIX = /^(?:\+?62(?:\(0\))?|0)(?=[1-9])/;

const TAKES_CHATS = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE']);

export interface PhoneNumber {
  /** As a reader knows it: `110`, `0811-5445-110`, `(0541) 555111 psw. 12`. */
  display: string;
  /** After `tel:`; an extension follows after a pause. */
  dial: string;
  /** Digits after `https://wa.me/`; `null` for what can have no WhatsApp. */
  whatsapp: string | null;
  /** Whether it can get an SMS. */
  takesTexts: boolean;
}

/**
 * Reads a number as a file has it; `null` where it is neither a short code nor one number that Indonesia can have. The digits that
 * were typed are those that are dialled: the library's own reading of a prefix is left out.
 */
export function parsePhone(value: string): PhoneNumber | null {
  const written = value.trim();
  if (SHORT_CODE.test(written)) return { display: written, dial: written, whatsapp: null, takesTexts: true };
  const extension = EXTENSION.exec(written)?.[1];
  const number = written.replace(EXTENSION, '');
  if (!NUMBER.test(number) || DAY.test(number)) return null;
  const typed = number.replace(/[\s.–‑-]/g, '').replace(/\((?!0\))|(?<!\(0)\)/g, '');
  const digits = typed.replace(PREFIX, '');
  if (NATIONWIDE.test(digits) && !typed.startsWith('0') && extension === undefined)
    return { display: digits, dial: digits, whatsapp: null, takesTexts: false };
  const parsed = parsePhoneNumberFromString(`+62${digits}`);
  if (digits === typed || !parsed?.isValid() || parsed.nationalNumber !== digits) return null;
  const type = parsed.getType() ?? '';
  if (extension !== undefined)
    return {
      display: `${parsed.formatNational()} psw. ${extension}`,
      dial: `${parsed.number},${extension}`,
      whatsapp: null,
      takesTexts: false,
    };
  return {
    display: parsed.formatNational(),
    dial: parsed.number,
    whatsapp: TAKES_CHATS.has(type) ? parsed.number.slice(1) : null,
    takesTexts: type === 'MOBILE',
  };
}
