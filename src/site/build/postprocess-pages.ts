import type { AstroPrerenderer } from 'astro';
import { withDoctype, withPolicy } from './page-policy.ts';

const HTML = /^text\/html\b/;

/**
 * Gives each page its doctype and its policy between its rendering by `astro` and its writing. A step over the written files would read
 * and write all of them again.
 */
export function postprocessPages(astro: AstroPrerenderer): AstroPrerenderer {
  const finished = async (response: Response, address: string): Promise<Response> => {
    if (!HTML.test(response.headers.get('content-type') ?? '')) return response;
    const html = withPolicy(withDoctype(await response.text()), address);
    return new Response(html, { status: response.status, headers: response.headers });
  };
  return {
    ...astro,
    name: 'postprocess-pages',
    render: async (request, options) => {
      const rendered = await astro.render(request, options);
      const address = new URL(request.url).pathname;
      return rendered instanceof Response
        ? finished(rendered, address)
        : { ...rendered, response: await finished(rendered.response, address) };
    },
  };
}
