import type { BuildPart } from '../check/part.ts';
import { FINISH_FILE } from '../lib/finish-order.ts';
import type { RenderStep } from './render-steps.ts';

/** Builds the pages and files of `part` alone. All content is loaded nevertheless: lists and neighbours are made from all of it. */
export function onlyPart(part: BuildPart | null): RenderStep {
  return (inner, _site, logger) => {
    if (!part) return inner;
    if (!part.all().includes(part.name)) {
      logger.error(`BUILD_PART=${part.name} bukan bagian situs. Yang ada: ${part.all().join(', ')}.`);
      process.exit(1);
    }
    return {
      ...inner,
      name: 'only-part',
      // Every part has last steps, and learns from this file what they are.
      getStaticPaths: async () => (await inner.getStaticPaths()).filter(({ pathname }) => pathname === `/${FINISH_FILE}` || part.has(pathname)),
    };
  };
}
