import type { Lang } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { suggest } from "../../finding/suggest";
import { dayIn } from "../../language/day-text";
import { wrapText } from "../../language/wrap-text";
import { citeProvision } from "../../law/cite-provision";
import { loadRulebook } from "../../rulebook/load";
import { exitCode } from "../exit-code";
import { writeOut } from "../write";

const width = 80;

const confidences = {
  text: { vi: "đã đối chiếu văn bản", en: "read against the text" },
  secondary: { vi: "theo nguồn công khai khác", en: "a public source says so" },
  recalled: { vi: "chưa thấy văn bản", en: "the text was not seen" },
} as const;

/** `tiepdan law`: one provision, what it says in the project's own words, when it is in force and where it was read. */
export async function showProvision(
  id: string,
  { lang }: { readonly lang: Lang },
): Promise<number> {
  const { law, rules } = await loadRulebook();
  const provision = law.lookUp(id);
  if (provision === undefined) {
    const near = suggest(id, [...law.provisions.keys()]);
    throw new MisuseError(
      "unknown-citation",
      `there is no provision \`${id}\`: ${near === undefined ? "write it like LKN-2011/d27@2026" : `did you mean \`${near}\`?`}`,
    );
  }
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const { inForce, source, confidence } = provision;
  const users = rules.filter(({ wordings }) => wordings.some(({ cites }) => cites.includes(id)));
  const day = (date: string | undefined): string => (date === undefined ? "…" : dayIn(date, lang));
  writeOut(
    [
      ...wrapText(`${citeProvision(law, id, lang)} [${id}]`, width, ""),
      ...wrapText(
        lang === "vi" ? (provision.says.vi ?? provision.says.en) : provision.says.en,
        width,
        "  ",
      ),
      `  ${says("Hiệu lực", "In force")}: ${day(inForce.from)} – ${day(inForce.to)}`,
      `  ${says("Mức chắc chắn", "Confidence")}: ${confidences[confidence][lang]}`,
      ...wrapText(`${says("Nguồn", "Source")}: ${source}`, width, "  "),
      ...(users.length === 0
        ? []
        : wrapText(
            `${says("Quy tắc dùng điều này", "Rules that cite it")}: ${users.map((rule) => rule.id).join(", ")}`,
            width,
            "  ",
          )),
    ].join("\n"),
  );
  return exitCode.clean;
}
