import type { APIRoute } from 'astro';
import { paths } from '../site/paths.ts';
import { today } from '../site/queries-today.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: address }) => {
  const link = (path: string): string => new URL(path, address).href;
  const lines = [
    '/* TIM */',
    `Penerbit: ${site.publisher.name}`,
    `Tentang situs ini: ${link(paths.about())}`,
    '',
    '/* SITUS */',
    `Dibangun: ${today}`,
    'Bahasa: Indonesia',
    `Data terbuka: ${link(paths.data())}`,
    `Lisensi: ${link(paths.licences())}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
