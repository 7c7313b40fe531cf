/** Contacts: numbers that Indonesia has, and how long ago they were confirmed. */
import { isConfirmed } from '../../contacts/contacts.ts';
import { formatDate } from '../../site/dates.ts';
import { parsePhone } from '../../contacts/phone.ts';
import { type Content, problemAt } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';

const NUMBER_CHANNELS = new Set(['phone', 'sms', 'whatsapp']);

function numberSentence(type: string, value: string): string | null {
  const phone = parsePhone(value);
  if (!phone)
    return `"${value}" bukan nomor Indonesia; tulis kode pendek seperti "110" atau nomor seperti "08115445110"`;
  if (type === 'whatsapp' && phone.whatsapp === null) return `"${value}" bukan nomor WhatsApp; tulis type: phone`;
  return type === 'sms' && !phone.takesTexts ? `"${value}" tidak bisa menerima SMS; tulis type: phone` : null;
}

export function contactProblems({ contacts }: Content, today: string): Problem[] {
  return contacts.flatMap((entry) =>
    entry.data.channels.flatMap((channel, index) => {
      const { type, value, confirmed } = channel;
      if (!NUMBER_CHANNELS.has(type)) return [];
      const message = numberSentence(type, value);
      if (message !== null) return [problemAt(entry, ['channels', index, 'value'], message)];
      if (isConfirmed(channel, today)) return [];
      const since =
        confirmed === undefined
          ? 'belum pernah dipastikan'
          : `terakhir dipastikan ${formatDate(confirmed)}, lebih dari 24 bulan lalu`;
      return [
        problemAt(
          entry,
          ['channels', index],
          `nomor ${value} ${since}; cari sumber baru, lalu isi confirmed`,
          'warning',
        ),
      ];
    }),
  );
}
