import type { RenderStep } from './render-steps.ts';

/** Makes the last change of a page from its HTML and its address. */
export type Finish = (html: string, address: string) => string | Promise<string>;

const HTML = /^text\/html\b/;

async function finished(response: Response, address: string, finishes: readonly Finish[]): Promise<Response> {
  if (!HTML.test(response.headers.get('content-type') ?? '')) return response;
  let html = await response.text();
  for (const finish of finishes) html = await finish(html, address);
  return new Response(html, { status: response.status, headers: response.headers });
}

/**
 * Finishes each page between its rendering and its writing. A step over the written files would read and write all of them again in
 * every build; like this a page that is taken from the last build is finished already. Each of `steps` is called once, with the
 * folder of the built site, when its scripts are there.
 */
export function finishedPages(steps: readonly ((site: string) => Finish)[]): RenderStep {
  return (inner, site) => {
    let finishes: Finish[] = [];
    return {
      ...inner,
      name: 'finished-pages',
      setup: async () => {
        await inner.setup?.();
        finishes = steps.map((step) => step(site));
      },
      render: async (request, options) => {
        const rendered = await inner.render(request, options);
        const address = new URL(request.url).pathname;
        return rendered instanceof Response
          ? finished(rendered, address, finishes)
          : { ...rendered, response: await finished(rendered.response, address, finishes) };
      },
    };
  };
}
