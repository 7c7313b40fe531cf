/** An edition that nobody has called: invented here, so that the site can be seen through it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { CURRENT_EDITION } from '../../src/site.ts';
import { copyProject, type Project } from './project.ts';

export const EDITION = 2031;
export const VOTING_DAY = '2031-11-26';
/** Before the vote, and after the first of the new heads is in office. */
export const [BEFORE, AFTER] = ['2031-10-01', '2032-03-01'];
/** Two places with pairs, of which one has a result in the end, and one that votes later. All others have the day of the vote alone. */
export const [WITH_PAIRS, WITH_RESULT] = ['kalimantan-timur/paser', 'kalimantan-utara/tarakan'];
export const POSTPONED = {
  region: 'kalimantan-timur/berau',
  day: '2032-04-14',
  note: 'Banjir menunda pemungutan suara.',
};
export const INVENTED = { first: ['Rekaan Satu', 'Rekaan Dua'], second: ['Rekaan Tiga', 'Rekaan Empat'] } as const;
export const NEWS = `/berita/${EDITION}-09-20-kabar-rekaan/`;

const fileOf = (id: string): string => `elections/${EDITION}/${id}.md`;

function setPairs({ content }: Project, id: string, votes?: readonly [number, number]): void {
  const lines = Object.values(INVENTED).map(
    ([head, deputy], index) =>
      `\n    - { number: ${index + 1}, head: ${head}, deputy: ${deputy}${votes ? `, votes: ${votes[index]}` : ''}, sources: [k1] }`,
  );
  content.edit(fileOf(id), 'pairs: []', `pairs:${lines.join('')}`);
}

function setResult(project: Project, id: string): void {
  setPairs(project, id, [60_000, 40_000]);
  const [head, deputy] = INVENTED.first;
  project.content.edit(
    fileOf(id),
    '# Semua sumber',
    `elected: { head: ${head}, deputy: ${deputy}, date: 2032-01-09, sources: [k1] }
inaugurated: { date: 2032-02-20, sources: [k1] }
# Semua sumber`,
  );
}

function postpone({ content }: Project): void {
  const { region, day, note } = POSTPONED;
  content.edit(
    fileOf(region),
    `votingDay: ${VOTING_DAY}`,
    `votingDay: ${day}\n  otherDay: { note: ${note}, sources: [k1] }`,
  );
}

/** What an editor adds to the calendar once it is known. */
function setLaterStages({ content }: Project): void {
  content.edit(
    `stages/${EDITION}.yaml`,
    '# Semua sumber',
    `  - { id: count, name: Penghitungan suara, start: ${VOTING_DAY}, end: 2031-12-16, sources: [k1] }
  - { id: disputes, name: Sengketa dan pelantikan, start: 2031-12-17, end: 2032-06-30, sources: [k1] }
# Semua sumber`,
  );
}

/** Begins the edition as an editor does, fills it as far as it has come by `today`, and makes it the current one. */
function addEdition(project: Project, today: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.resolve('scripts/new.ts'),
      ...['--jenis', 'edisi', '--tahun', String(EDITION), '--tanggal', VOTING_DAY],
      ...['--penerbit', 'Sumber Rekaan', '--judul-sumber', 'Berita rekaan untuk uji'],
    ],
    { ...project.settings({ BUILD_DATE: today }), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  // The search knows the names that an editor registers.
  const names = Object.values(INVENTED).flat();
  project.content.edit(
    'names.yaml',
    'people:',
    `people:\n${names.map((name) => `  - { name: ${name}, roles: [Calon rekaan], sources: [rekaan] }`).join('\n')}`,
  );
  project.content.edit(
    'names.yaml',
    '\nsources:',
    '\nsources:\n  rekaan: { publisher: Sumber Rekaan, title: Berita rekaan untuk uji }',
  );
  setPairs(project, WITH_PAIRS);
  if (today > VOTING_DAY) {
    setResult(project, WITH_RESULT);
    setLaterStages(project);
    postpone(project);
  } else setPairs(project, WITH_RESULT);
  project.content.write(
    `news/${path.basename(NEWS)}.md`,
    `---
title: Kabar rekaan dari Paser
summary: Kabar ini rekaan untuk uji.
regions: [paser]
published: ${path.basename(NEWS).slice(0, 10)}
date: ${path.basename(NEWS).slice(0, 10)}
topic: logistik
sources:
  k1: { publisher: Sumber Rekaan, title: Berita rekaan untuk uji }
---

Kabar ini rekaan.[@k1]
`,
  );
  project.edit('src/site.ts', `CURRENT_EDITION = ${CURRENT_EDITION}`, `CURRENT_EDITION = ${EDITION}`);
}

/** A site as of `today`, with the invented edition or as it is. */
export async function buildOn(today: string, withEdition: boolean): Promise<Project> {
  const project = copyProject();
  if (withEdition) addEdition(project, today);
  await project.build({ BUILD_DATE: today });
  return project;
}
