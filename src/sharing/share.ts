/** Link that opens WhatsApp with a ready text; works without script. */
export function whatsappShare({
  title,
  answer,
  date,
  url,
}: {
  title: string;
  answer: string;
  date: string;
  url: string;
}): string {
  return `https://wa.me/?text=${encodeURIComponent(`${title}\n${answer}\n${date}\n${url}`)}`;
}
