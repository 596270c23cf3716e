import { resolveUnit, successorsOf } from "../src/index";
import { secondsEach } from "./measure";

const on = "2026-11-18";

/** The first look-up, which unpacks the table, and those after it. */
export async function benchPlaces(): Promise<string> {
  const start = performance.now();
  resolveUnit("Hà Nội", { on });
  const first = performance.now() - start;
  const district = resolveUnit("huyện Tân Biên", { on: "2025-06-30" });
  if (district.status !== "found") throw new Error("huyện Tân Biên was not found");
  const seconds = await secondsEach({
    "a code": () => resolveUnit("25486", { on }),
    "a name in a province": () => resolveUnit("xã Tân Biên, tỉnh Tây Ninh", { on }),
    "a name of several units": () => resolveUnit("xã Tân Lập", { on }),
    "an ended district": () => resolveUnit("huyện Tân Biên", { on }),
    "a misspelt name": () => resolveUnit("xã Tân Biêng", { on }),
    "the successors of a district": () => successorsOf(district.unit, on),
  });
  const rows = Object.entries(seconds).map(
    ([name, each]) => `| ${name} | ${(each * 1000).toFixed(3)} |`,
  );
  return [
    `The first look-up of a process unpacks all units: ${first.toFixed(0)} ms. Those after it:`,
    "",
    "| Look-up | ms |",
    "| --- | --: |",
    ...rows,
  ].join("\n");
}
