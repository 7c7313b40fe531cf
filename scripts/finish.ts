/**
 * The second half of `npm run build`: the search index, the social cards and version.json, of the pages that Astro has built. It is a
 * process of its own, because Pagefind needs as much memory as Astro and Vite, which keep theirs until they end.
 */
import { finishSteps } from '../src/finish/steps.ts';

for (const { run } of finishSteps(process.cwd())) console.log(await run());
