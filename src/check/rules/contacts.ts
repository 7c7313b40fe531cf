/** Contacts: numbers that Indonesia has, and how long ago they were confirmed. */
import { isConfirmed } from '../../contacts/contacts.ts';
import { formatDate } from '../../site/dates.ts';
import { parsePhone } from '../../contacts/phone.ts';
import { type Content, problemAt } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';

const NUMBER_CHANNELS = new Set(['phone', 'sms', 'whatsapp']);

export function contactProblems({ contacts }: Content, today: string): Problem[] {
  return contacts.flatMap((entry) =>
    entry.data.channels.flatMap((channel, index) => {
      const { type, value, confirmed } = channel;
      if (!NUMBER_CHANNELS.has(type)) return [];
      if (!parsePhone(value)) {
        return [
          problemAt(entry, ['channels', index, 'value'], `"${value}" bukan nomor Indonesia; tulis kode pendek seperti "110" atau nomor seperti "08115445110"`),
        ];
      }
      if (isConfirmed(channel, today)) return [];
      const since = confirmed === undefined ? 'belum pernah dipastikan' : `terakhir dipastikan ${formatDate(confirmed)}, lebih dari 24 bulan lalu`;
      return [problemAt(entry, ['channels', index], `nomor ${value} ${since}; cari sumber baru, lalu isi confirmed`, 'warning')];
    }),
  );
}
