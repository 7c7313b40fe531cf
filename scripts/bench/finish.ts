/** The second half of a measured build, in the folder of a project: its steps with clocks. */
import { finishSteps } from '../../src/finish/steps.ts';
import { printStage } from './stages.ts';

for (const { name, run } of finishSteps(process.cwd())) {
  const start = performance.now();
  await run();
  printStage(name, performance.now() - start);
}
