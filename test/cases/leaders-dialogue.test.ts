// A commune's dialogue of January 2026 as a provincial newspaper told it; the days that follow from it are reckoned from the law.
import { describe, expect, it } from "vitest";
import { decideDialogue } from "../../src/decide/decide-dialogue";
import { dialogueOf, duties, found, rulebook } from "../dialogue-record";

const topics = [
  "giao thông",
  "đất đai, cấp giấy chứng nhận",
  "thủy lợi",
  "quy hoạch",
  "an toàn thực phẩm",
  "công trình hư hỏng sau bão",
  "đất hiến làm đường",
];

/** Friday 2026-01-09; the secretary, who is also the council's chair, and the chair of the People's Committee in the chair. */
const record = ({ announced = "2026-01-02", published = "2026-01-19" } = {}) => `trigger: yearly
announced: { on: ${announced} }
heldOn: 2026-01-09
voterContact: false
chair: { name: Lê Văn Thử, title: "Phó Bí thư, Chủ tịch Ủy ban nhân dân xã", of: people-committee }
coChairs: [{ name: Trần Văn Mẫu, title: "Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã", of: people-council-standing }]
published: { on: ${published}, by: [media, posted, village-heads] }
proposals:
${topics
  .map(
    (topic, index) =>
      `  - { id: p${index + 1}, kind: ${index % 2 === 0 ? "recommendation" : "feedback"}, about: "${topic}", clearedUpThere: true, withinCompetence: true }`,
  )
  .join("\n")}`;

describe("the dialogue of 2026-01-09", () => {
  // 8 (1), 7 (2), 6 (3), 5 (4), 4 (5), 3 (6), 2/1 (7): a swapped day off, which is still seven days before.
  it("was to be announced no later than 2026-01-02", async () => {
    const on = async (announced: string) =>
      (await duties(record({ announced }), { asOf: "2026-01-31" }))["dialogue.announce"];
    expect(await on("2026-01-02")).toBe("done 2026-01-02");
    expect(await on("2026-01-03")).toBe("done-late 2026-01-02");
  });

  it("was to be announced by the last working day of 2025 to be safe", async () => {
    const { matters } = await decideDialogue(rulebook, dialogueOf(record()), {
      asOf: "2026-01-31",
    });
    const announce = matters[0]?.obligations.find(({ rule }) => rule === "dialogue.announce");
    expect(announce?.deadline).toMatchObject({ nominal: "2026-01-02", safe: "2025-12-31" });
  });

  // 10 (1) … Monday 19/1 (10).
  it("was to have its results published no later than 2026-01-19", async () => {
    const on = async (published: string) =>
      (await duties(record({ published }), { asOf: "2026-01-31" }))["dialogue.publish"];
    expect(await on("2026-01-19")).toBe("done 2026-01-19");
    expect(await on("2026-01-20")).toBe("done-late 2026-01-19");
  });

  it("satisfies the rule on the chair, and is no meeting with voters", async () => {
    expect(await found(record(), "2026-01-31")).toEqual([]);
  });

  it("gathered recommendations and feedback, which no law on complaints or denunciations touches", async () => {
    const { matters } = await decideDialogue(rulebook, dialogueOf(record()), {
      asOf: "2026-01-31",
    });
    const labels = matters.slice(1).map(({ label }) => label.en.split(" ")[0]);
    expect(new Set(labels)).toEqual(new Set(["Recommendation", "Feedback"]));
    expect(matters.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
