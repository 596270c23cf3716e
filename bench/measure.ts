/** Seconds that one call takes, as the median over rounds; the tasks take turns, so that a slow moment of the machine hits all. */
export async function secondsEach(
  tasks: Readonly<Record<string, () => unknown>>,
  { rounds = 9, seconds = 0.25 }: { readonly rounds?: number; readonly seconds?: number } = {},
): Promise<Readonly<Record<string, number>>> {
  const samples = new Map<string, number[]>();
  for (const [name, task] of Object.entries(tasks)) {
    await repeat(task, seconds);
    samples.set(name, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      samples.get(name)?.push(await repeat(task, seconds));
    }
  }
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]));
}

/** Calls a task for at least so many seconds; gives the seconds a call. */
async function repeat(task: () => unknown, seconds: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  do {
    await task();
    calls += 1;
  } while (performance.now() - start < seconds * 1000);
  return (performance.now() - start) / 1000 / calls;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a share of all values lies: `percentile(values, 0.99)`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
