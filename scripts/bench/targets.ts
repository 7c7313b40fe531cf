/** One form for what every bench measures: the figure, its target, and whether it is met. */

export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The figure may be this much at most, or must be this much at least; neither for one without a target. */
  most?: number;
  least?: number;
}

function isMet({ value, most = Infinity, least = -Infinity }: Figure): boolean {
  return value <= most && value >= least;
}

function written(value: number): string {
  return String(Number(value.toPrecision(value < 100 ? 3 : 6)));
}

function targetOf({ most, least, unit }: Figure): string {
  if (most !== undefined) return `at most ${most} ${unit}`;
  return least === undefined ? '' : `at least ${least} ${unit}`;
}

/** Prints `figures` as a table; those that miss their targets, one sentence each. */
export function judge(title: string, figures: readonly Figure[]): string[] {
  if (figures.length === 0) return [];
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      figures.map((figure) => {
        const target = targetOf(figure);
        return [
          figure.what,
          {
            measured: `${written(figure.value)} ${figure.unit}`,
            target,
            met: target === '' ? '' : isMet(figure) ? 'met' : 'missed',
          },
        ];
      }),
    ),
  );
  return figures
    .filter((figure) => !isMet(figure))
    .map((figure) => `${figure.what}: ${written(figure.value)} ${figure.unit}, not ${targetOf(figure)}`);
}
