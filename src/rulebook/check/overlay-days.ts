import { resolveUnit } from "../../place/resolve-unit";
import type { RuleFiles } from "../read-files";
import { placedRules, type RuleProblem } from "../rule-problem";

/** A second overlay in one folder; a territory that is none; a rule of an overlay that is not named for it, or that holds on days on which the overlay does not. */
export function overlayProblems(files: RuleFiles): readonly RuleProblem[] {
  const [first, ...others] = files.overlays;
  if (first === undefined) return [];
  const overlay = first.value;
  const { from, to } = overlay.inForce;
  const second = others.map(({ file }) => ({
    rule: "overlay-twice",
    severity: "error" as const,
    file,
    path: ["overlay"],
    message: {
      vi: `Thư mục đã có quy định riêng ở ${first.file}; hãy để mỗi quy định một thư mục`,
      en: `The folder has an overlay in ${first.file} already; keep one overlay a folder`,
    },
  }));
  const misplaced = placedRules(files.rules).flatMap(({ file, path, rule }) => [
    ...(rule.id.startsWith(`${overlay.overlay}.`)
      ? []
      : [
          {
            rule: "overlay-name",
            severity: "error" as const,
            file,
            path: [...path, "id"],
            message: {
              vi: `Quy tắc \`${rule.id}\` của quy định riêng phải mang tên \`${overlay.overlay}.…\``,
              en: `The overlay's rule \`${rule.id}\` must be named \`${overlay.overlay}.…\``,
            },
          },
        ]),
    ...rule.versions.flatMap(({ inForce }, index) =>
      inForce.from >= from && (to === undefined || (inForce.to !== undefined && inForce.to <= to))
        ? []
        : [
            {
              rule: "overlay-days",
              severity: "error" as const,
              file,
              path: [...path, "versions", index, "inForce"],
              message: {
                vi: `Quy định riêng chỉ có hiệu lực từ \`${from}\` đến \`${to ?? "…"}\``,
                en: `The overlay holds only from \`${from}\` to \`${to ?? "…"}\``,
              },
            },
          ],
    ),
  ]);
  const nowhere = (overlay.territory?.units ?? []).flatMap((unit, index) =>
    resolveUnit(unit, { on: overlay.territory?.on ?? from }).status === "found"
      ? []
      : [
          {
            rule: "overlay-territory",
            severity: "error" as const,
            file: first.file,
            path: ["territory", "units", index],
            message: {
              vi: `Ngày \`${overlay.territory?.on}\` không có một đơn vị duy nhất tên \`${unit}\`; hãy ghi đủ cấp trên, như \`huyện Tân Biên, tỉnh Tây Ninh\``,
              en: `On \`${overlay.territory?.on}\` no single unit is named \`${unit}\`; add what it lies in, such as \`huyện Tân Biên, tỉnh Tây Ninh\``,
            },
          },
        ],
  );
  return [...second, ...nowhere, ...misplaced];
}
