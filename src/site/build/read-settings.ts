import { site } from '../../site.ts';
import { DEFAULT_ADDRESS, settingProblems } from '../settings.ts';

/** The public address of the site. Ends the process with a sentence for each setting that is wrong, before anything is built: an error thrown here would come as a stack trace. */
export function readAddress(env: Readonly<Record<string, string | undefined>>, now: Date): string {
  const problems = settingProblems(env, site.publisher, now);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    process.exit(1);
  }
  return env['SITE_URL'] || DEFAULT_ADDRESS;
}
