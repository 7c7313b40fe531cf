import type { APIRoute } from 'astro';
import { paths } from '../site/paths.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: address }) => {
  const search = new URL(paths.search(), address).href;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>Cari daerah, kecamatan, desa, berita, dan panduan Pilkada</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${site.language}</Language>
  <Image width="16" height="16" type="image/svg+xml">${new URL('/favicon.svg', address).href}</Image>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
