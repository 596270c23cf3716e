import type { Mutant } from "./run-mutants";

/** The share of mutants caught among those that the loader takes; 1 where there are none. */
export function shareCaught(mutants: readonly Mutant[]): number {
  const caught = count(mutants, "caught");
  const taken = caught + count(mutants, "survived");
  return taken === 0 ? 1 : caught / taken;
}

/** One line for each mutant that nobody noticed. */
export function survivorLines(mutants: readonly Mutant[]): readonly string[] {
  return mutants
    .filter(({ fate }) => fate === "survived")
    .map(({ file, line, rule, change }) => `${file}:${line}: ${rule}: ${change}`);
}

/** One line for each topic, and one for all. */
export function tableLines(mutants: readonly Mutant[]): readonly string[] {
  const topics = [...new Set(mutants.map(({ topic }) => topic))];
  return [
    ...topics.map((topic) =>
      row(
        topic,
        mutants.filter((one) => one.topic === topic),
      ),
    ),
    row("all topics", mutants),
  ];
}

function row(name: string, mutants: readonly Mutant[]): string {
  const share = (shareCaught(mutants) * 100).toFixed(1);
  const fates = (["caught", "survived", "refused"] as const)
    .map((fate) => `${count(mutants, fate)} ${fate}`)
    .join(", ");
  return `${name.padEnd(34)} ${share.padStart(5)} %  ${fates}`;
}

function count(mutants: readonly Mutant[], fate: Mutant["fate"]): number {
  return mutants.filter((one) => one.fate === fate).length;
}
