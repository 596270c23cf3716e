import { valueNames } from "../case/value-names";
import type { Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { suggest } from "../finding/suggest";
import { dayIn } from "../language/day-text";
import { capitalised } from "../language/letter-case";
import type { RuleFile } from "../rulebook/rule-schema";
import { type Block, type Book, type Chapter, paragraph } from "./block";
import { notEncodedChapter, rolesChapter } from "./closing-chapters";
import { type BookContext, type BookSource, contextOf, says } from "./context";
import { formsChapter } from "./forms-chapter";
import { assumptionsChapter, provisionsChapter } from "./provisions-chapter";
import { topicChapter } from "./topic-chapter";

export interface BookOptions {
  readonly lang?: Lang;
  /** Only the topics of this area: `complaint` for `complaint-acceptance`. */
  readonly area?: string;
  readonly topic?: string;
  /** Leaves the scenarios out where the book must stay small. */
  readonly scenarios?: boolean;
}

/**
 * The rules as a book: title page, a chapter for each topic with law and rule side by side, the forms, the provisions, what became no
 * rule, the assumptions and the roles. Throws MisuseError "unknown-topic" or "unknown-area".
 * `makeBook(source, { area: "complaint", lang: "en" })`.
 */
export function makeBook(source: BookSource, options: BookOptions = {}): Book {
  const { lang = "vi", topic } = options;
  const context = contextOf(source, lang);
  const files = chosenFiles(source.files, options);
  const rules = files.flatMap((file) => file.rules);
  const scenarios = options.scenarios === false ? [] : source.scenarios;
  const chapters: readonly (Chapter | undefined)[] = [
    ...files.map((file) => topicChapter(context, file, scenarios)),
    formsChapter(context, rules),
    provisionsChapter(context, rules),
    topic === undefined ? notEncodedChapter(context, rules, source.notEncoded) : undefined,
    assumptionsChapter(context, rules),
    rolesChapter(context, rules),
  ];
  return {
    lang,
    title: titleOf(context, files, options),
    front: front(context, files, scenarios.length > 0),
    chapters: chapters.filter((chapter) => chapter !== undefined),
  };
}

/** The area that a topic belongs to: the first word of its name. */
export const areaOf = (topic: string): string => topic.replace(/-.*$/u, "");

function chosenFiles(
  files: readonly RuleFile[],
  { area, topic }: BookOptions,
): readonly RuleFile[] {
  const topics = files.map((file) => file.topic);
  known("topic", topic, topics);
  known("area", area, [...new Set(topics.map(areaOf))]);
  const chosen = files.filter(
    (file) =>
      (topic === undefined || file.topic === topic) &&
      (area === undefined || areaOf(file.topic) === area),
  );
  if (chosen.length > 0) return chosen;
  throw new MisuseError(
    "unknown-topic",
    `\`${topic}\` is no topic of the area \`${area}\`: leave one of the two out.`,
  );
}

function known(kind: "topic" | "area", name: string | undefined, all: readonly string[]): void {
  if (name === undefined || all.includes(name)) return;
  const near = suggest(name, all);
  const next = near === undefined ? `choose one of ${all.join(", ")}` : `did you mean \`${near}\`?`;
  throw new MisuseError(`unknown-${kind}`, `\`${name}\` is no ${kind}: ${next}`);
}

function titleOf(
  context: BookContext,
  files: readonly RuleFile[],
  { area, topic }: BookOptions,
): string {
  const [only] = files;
  if (topic !== undefined && only !== undefined) return only.title[context.lang];
  const name = valueNames[area ?? ""]?.[context.lang] ?? area;
  return name === undefined
    ? says(context, "Sách quy tắc", "The book of rules")
    : says(context, `Sách quy tắc: ${name}`, `The book of rules: ${name}`);
}

function front(
  context: BookContext,
  files: readonly RuleFile[],
  withScenarios: boolean,
): readonly Block[] {
  const { rulebook, lang } = context;
  const { version, digest, overlays } = rulebook;
  const rules = files.flatMap((file) => file.rules);
  const spans = rules.flatMap(({ versions }) => versions.map(({ inForce }) => inForce));
  const first = spans.map(({ from }) => from).sort()[0];
  const last = spans.some(({ to }) => to === undefined)
    ? undefined
    : spans
        .map(({ to }) => to ?? "")
        .sort()
        .at(-1);
  const until =
    last === undefined
      ? says(context, "không có ngày kết thúc", "with no end")
      : says(context, `đến hết ngày ${dayIn(last, lang)}`, `to ${dayIn(last, lang)}`);
  const row = (vi: string, en: string, text: string) => ({
    inlines: [`${says(context, vi, en)}: ${text}`],
  });
  return [
    {
      type: "list",
      items: [
        row("Phiên bản", "Version", version),
        {
          inlines: [
            says(context, "Mã băm của bộ quy tắc: ", "Digest of the rulebook: "),
            { code: digest },
          ],
        },
        row(
          "Thời gian bao quát",
          "Period covered",
          says(
            context,
            `từ ngày ${dayIn(first, lang)}, ${until}`,
            `from ${dayIn(first, lang)}, ${until}`,
          ),
        ),
        row("Số chủ đề và quy tắc", "Topics and rules", `${files.length}, ${rules.length}`),
        ...(overlays.length === 0
          ? []
          : [row("Quy định riêng của tỉnh", "Provincial overlays", overlays.join(", "))]),
      ],
    },
    ...howToRead(context, withScenarios).map((text) => paragraph(capitalised(text))),
  ];
}

function howToRead(context: BookContext, withScenarios: boolean): readonly string[] {
  return [
    says(
      context,
      "Mỗi quy tắc có một hoặc nhiều lời văn, mỗi lời văn áp dụng trong một khoảng thời gian. Bên cạnh nội dung của điều khoản là điều mà quy tắc rút ra. Nội dung điều khoản được viết bằng lời của bộ quy tắc, không chép nguyên văn; điều khoản nào chưa có lời tiếng Việt thì in lời tiếng Anh.",
      "Each rule has one or more wordings, each for a span of days. What the provisions say stands beside what the rule makes of them; it is told in words of this project, not copied.",
    ),
    says(
      context,
      "Quy tắc trả lời áp dụng, không áp dụng hoặc chưa rõ; thiếu dữ kiện thì chưa rõ. Khi nhiều thời hạn cùng áp dụng, ngày đến hạn theo văn bản có giá trị pháp lý cao hơn.",
      "A rule answers that it applies, does not apply, or that it is unknown; a missing fact leaves it unknown. Where several periods apply, the higher-ranked text sets the due day.",
    ),
    withScenarios
      ? says(
          context,
          "Tên tình huống giữ nguyên tiếng Anh như trong tệp tình huống; dữ kiện và kết quả viết bằng tiếng Việt.",
          "The names of scenarios are those of the scenario files.",
        )
      : says(
          context,
          "Bản này không in các tình huống kiểm tra; chúng nằm trong các tệp tình huống cạnh tệp quy tắc và trong bản in đầy đủ.",
          "The scenarios are left out here; they stand in the scenario files beside the rule files and in the full book.",
        ),
  ];
}
