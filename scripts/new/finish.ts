/** From a plan to the file: the preview, the last question, the writing, and what comes next. */
import { checkContent } from '../../src/check/index.ts';
import { formatProblem } from '../../src/check/problem.ts';
import { jsonSchemaOf } from '../schemas/json-schemas.ts';
import { pick } from './ask.ts';
import { markdownFile } from './front-matter.ts';
import type { Kind, Plan } from './kind.ts';
import { takenBy, writeNew } from './write.ts';

export const CANCELLED = 'Dibatalkan. Tidak ada berkas yang ditulis.';

/** Where `astro dev` serves the site. */
const DEV_ORIGIN = 'http://localhost:4321';

interface Finish {
  /** The content folder. */
  directory: string;
  /** The day that the site takes as today. */
  today: string;
  /** True where nothing shall be written. */
  dryRun: boolean;
  /** True where somebody is there to say yes. */
  confirm: boolean;
  say: (line: string) => void;
  complain: (line: string) => void;
}

function nextSteps({ file, url, body, notes }: Plan): string[] {
  const steps = [
    body ? `Buka content/${file} dan tulis isinya.` : `Buka content/${file} dan lengkapi isinya.`,
    `Jalankan npm run dev, lalu buka ${DEV_ORIGIN}${url}`,
    ...(body ? ['Jika sudah siap, hapus baris "draft: true". Selama baris itu ada, halaman hanya tampil di npm run dev.'] : []),
    'Jalankan npm run check untuk memeriksa.',
    ...notes,
  ];
  return ['', 'Langkah berikutnya:', ...steps.map((step, index) => `${index + 1}. ${step}`)];
}

async function agreed(): Promise<boolean> {
  const choices = [
    { value: 'ya', name: 'Ya, tulis' },
    { value: 'tidak', name: 'Tidak, batalkan' },
  ];
  return (await pick('Tulis berkas ini?', choices)) === 'ya';
}

/** Shows where the file and its page will be, and writes it unless it is there already; the exit code. */
export async function finish(kind: Kind, plan: Plan, { directory, today, dryRun, confirm, say, complain }: Finish): Promise<number> {
  const taken = takenBy(directory, plan.file);
  if (taken !== undefined) {
    complain(`content/${taken} sudah ada, jadi tidak ditimpa. Tidak ada yang berubah.`);
    return 1;
  }
  const text = markdownFile(plan.data, plan.body, jsonSchemaOf(kind.collection));
  say(`Berkas: content/${plan.file}`);
  say(`Alamat: ${plan.url}`);
  if (dryRun) {
    say(`\n${text}`);
    return 0;
  }
  if (confirm && !(await agreed())) {
    say(CANCELLED);
    return 1;
  }
  writeNew(directory, plan.file, text);
  say(`Berkas sudah dibuat: content/${plan.file}`);
  const problems = (await checkContent(directory, { today })).filter(({ file }) => file === `content/${plan.file}`);
  for (const problem of problems) complain(formatProblem(problem));
  for (const line of nextSteps(plan)) say(line);
  return 0;
}
