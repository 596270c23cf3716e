import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { CaseFile } from "../../src/case/case-schema";
import { parseCase } from "../../src/case/parse-case";
import { decide } from "../../src/decide/decide";
import { MisuseError } from "../../src/finding/misuse-error";
import { type LoadOptions, loadRulebook } from "../../src/rulebook/load";
import { folderOf } from "./folders";
import { rightRules, rightScenarios } from "./rule-file";

function caseOf(yaml: string): CaseFile {
  const parsed = parseCase(yaml, { file: "case.yaml" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

/** Received on Monday 20/7/2026: 21, 22, 23/7 are the three working days of the reminder. */
const complaint = caseOf(`record: petition
id: KN-1
kind: complaint
instance: 1
receivedOn: 2026-07-20
events: []
`);

async function refusal(options: LoadOptions): Promise<MisuseError> {
  const error: unknown = await loadRulebook(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MisuseError)) throw new Error(`no MisuseError: ${String(error)}`);
  return error;
}

const overlay = `overlay: vidu
title: { vi: Quy định của tỉnh Ví Dụ, en: Rules of Ví Dụ province }
inForce: { from: 2026-07-01 }
`;
const overlayRules = rightRules.replace("ours.remind", "vidu.remind");

describe("the packaged rulebook", () => {
  it("is the same object each time it is loaded", async () => {
    expect(await loadRulebook()).toBe(await loadRulebook({ folders: [], overlays: [] }));
  });

  it("names no overlay and carries a SHA-256", async () => {
    const { overlays, digest, version } = await loadRulebook();
    expect(overlays).toEqual([]);
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    const { version: packaged } = JSON.parse(
      await readFile(resolve(import.meta.dirname, "../../package.json"), "utf8"),
    ) as { readonly version: string };
    expect(version).toBe(packaged);
  });
});

describe("an own rule folder", () => {
  it("joins the packaged rules and is decided with them", async () => {
    const packaged = await loadRulebook();
    const rulebook = await loadRulebook({ folders: [folderOf({ "ours.yaml": rightRules })] });
    expect(rulebook.rules).toHaveLength(packaged.rules.length + 1);
    const decision = await decide(rulebook, complaint, { asOf: "2026-07-22" });
    expect(decision.obligations.find(({ rule }) => rule === "ours.remind")).toMatchObject({
      act: "remind",
      status: "open",
      deadline: { due: "2026-07-23" },
      cites: ["LKN-2011/d27@2026"],
    });
    expect(decision.rulebook.digest).toBe(rulebook.digest);
    expect(rulebook.digest).not.toBe(packaged.digest);
    // The packaged rules stay as they were.
    expect((await loadRulebook()).rules).toHaveLength(packaged.rules.length);
  });

  it("may hold folders, scenarios and JSON files", async () => {
    const rulebook = await loadRulebook({
      folders: [
        folderOf({
          "deep/rules/ours.json": JSON.stringify(parse(rightRules)),
          "deep/ours.scenarios.yml": rightScenarios,
          "notes.md": "no rules",
        }),
      ],
    });
    const decision = await decide(rulebook, complaint, { asOf: "2026-07-22" });
    expect(decision.obligations.find(({ rule }) => rule === "ours.remind")).toMatchObject({
      deadline: { due: "2026-07-23" },
    });
  });

  it("may bring provisions, roles and assumptions of its own", async () => {
    const folder = folderOf({
      "law.yaml": `instruments:
  - id: OURS-2026
    kind: provincial-decision
    rank: 9
    issuer: { vi: Ủy ban nhân dân xã Ví Dụ }
    title: { vi: Quy chế nhắc việc, en: Rules on reminders }
    shortTitle: { vi: Quy chế nhắc việc, en: Rules on reminders }
    inForce: { from: 2026-07-01 }
    confidence: text
provisions:
  - id: OURS-2026/d3
    cite: Điều 3 Quy chế nhắc việc
    instrument: OURS-2026
    topic: procedure
    says: { vi: Nhắc trước khi hết hạn., en: Remind before the deadline. }
    inForce: { from: 2026-07-01 }
    source: own
    confidence: text
`,
      "roles.yaml": `roles:
  - id: reminder-clerk
    kind: office
    names: [{ from: 2026-07-01, name: { vi: Người nhắc việc, en: Reminder clerk } }]
`,
      "assumptions.yaml": `assumptions:
  reminders-help: { vi: Nhắc thì kịp hạn, en: Reminders help, basis: OURS-2026/d3 }
`,
      "ours.yaml": rightRules
        .replaceAll("LKN-2011/d27@2026", "OURS-2026/d3")
        .replace("bearer: handling-office", "bearer: reminder-clerk")
        .replace("    versions:", "    assumes: [reminders-help]\n    versions:"),
    });
    const decision = await decide(await loadRulebook({ folders: [folder] }), complaint, {
      asOf: "2026-07-22",
    });
    expect(decision.obligations.find(({ rule }) => rule === "ours.remind")).toMatchObject({
      cites: ["OURS-2026/d3"],
      bearer: { role: "reminder-clerk", name: { en: "Reminder clerk" } },
    });
    expect(decision.assumptions).toContainEqual({
      id: "reminders-help",
      text: { vi: "Nhắc thì kịp hạn", en: "Reminders help" },
      rules: ["ours.remind"],
    });
  });

  it("holds the sample rule of the README, which passes the checks and is decided", async () => {
    const readme = await readFile(resolve(import.meta.dirname, "../../README.md"), "utf8");
    const sample = /```yaml\n(# yaml-language-server[\s\S]*?)```/u.exec(readme)?.[1];
    expect(sample).toContain("ours.remind");
    const rulebook = await loadRulebook({ folders: [folderOf({ "ours.yaml": sample ?? "" })] });
    const decision = await decide(rulebook, complaint, { asOf: "2026-07-24" });
    expect(decision.obligations.find(({ rule }) => rule === "ours.remind")).toMatchObject({
      status: "overdue",
      deadline: { due: "2026-07-23" },
    });
  });
});

describe("a folder that cannot be used", () => {
  it("is refused with the place of every fault", async () => {
    const folder = folderOf({
      "ours.yaml": rightRules
        .replace("doneBy: [urged]", "doneBy: [urge]")
        .replace("cites: [LKN-2011/d27@2026]", "cites: [LKN-2011/d999]"),
    });
    const { code, message } = await refusal({ folders: [folder] });
    expect(code).toBe("bad-rules");
    const lines = rightRules.split("\n");
    const line = (word: string) => lines.findIndex((one) => one.includes(word)) + 1;
    const file = join(folder, "ours.yaml");
    expect(message).toContain(`${file}:${line("doneBy:")}:22: `);
    expect(message).toContain("did you mean `urged`?");
    expect(message).toContain(`${file}:${line("cites:")}:17: `);
    expect(message).toContain("tiepdan rules check");
  });

  it.each([
    ["a rule file of a wrong shape", { "ours.yaml": "topic: x\nrules: []\n" }],
    ["a file that is no YAML", { "ours.yaml": "topic: [\n" }],
    ["a file of another kind", { "ours.yaml": rightRules, "case.yaml": "record: petition\n" }],
    ["a scenario file of a wrong shape", { "a.scenarios.yaml": "topic: a\nscenarios: []\n" }],
    ["law data of a wrong shape", { "law.yaml": "provisions: [{ id: X }]\n" }],
  ] as const)("is refused with a place: %s", async (_, files) => {
    const folder = folderOf(files);
    const { code, message } = await refusal({ folders: [folder] });
    expect(code).toBe("bad-rules");
    expect(message).toMatch(/\.yaml:\d+:\d+: /u);
  });

  it("is refused when it holds no rule file", async () => {
    const { code, message } = await refusal({ folders: [folderOf({ "notes.md": "none" })] });
    expect(code).toBe("nothing-matches");
    expect(message).toContain("holds no rule file");
  });

  it("is refused when it is no folder", async () => {
    const file = join(folderOf({ "ours.yaml": rightRules }), "ours.yaml");
    expect((await refusal({ folders: ["no-such-folder"] })).code).toBe("cannot-read");
    expect((await refusal({ folders: [file] })).code).toBe("cannot-read");
  });
});

describe("an overlay", () => {
  it("is named in the rulebook and in each decision", async () => {
    const folder = folderOf({ "overlay.yaml": overlay, "vidu.yaml": overlayRules });
    const rulebook = await loadRulebook({ overlays: [folder] });
    expect(rulebook.overlays).toEqual(["vidu"]);
    const decision = await decide(rulebook, complaint, { asOf: "2026-07-22" });
    expect(decision.rulebook.overlays).toEqual(["vidu"]);
    expect(decision.obligations.some(({ rule }) => rule === "vidu.remind")).toBe(true);
  });

  it("silences a packaged rule to which its own rule is an exception, on that rule's facts only", async () => {
    const accept = overlayRules
      .replace("    versions:", "    exceptTo: [complaint.accept]\n    versions:")
      .replace(
        "        - { fact: petition.instance, operator: equal, value: 1 }\n",
        "        - { fact: petition.instance, operator: equal, value: 1 }\n        - { fact: route.isOurs, operator: equal, value: true }\n",
      )
      .replace("length: 3", "length: 2");
    const rulebook = await loadRulebook({
      overlays: [folderOf({ "overlay.yaml": overlay, "vidu.yaml": accept })],
    });
    const file = (unit: string) =>
      caseOf(`record: petition
id: KN-1
kind: complaint
instance: 1
signed: true
inWriting: true
transferredBy: none
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual }]
receivedOn: 2026-07-20
sentOn: 2026-07-20
handledBy: { role: commune-chair, unit: ${unit} }
complaint:
  object: { kind: administrative-decision, receivedOn: 2026-07-01 }
  respondent: { role: commune-chair, unit: xã Ví Dụ }
  groundsCheck: { on: 2026-07-21, found: [] }
events: []
`);
    const ours = await decide(rulebook, file("xã Ví Dụ"), { asOf: "2026-07-21" });
    expect(ours.obligations.map(({ rule }) => rule)).toContain("vidu.remind");
    expect(ours.obligations.map(({ rule }) => rule)).not.toContain("complaint.accept");
    expect(ours.answers.find(({ rule }) => rule === "complaint.accept")).toMatchObject({
      answer: "no",
      silencedBy: "vidu.remind",
    });
    const packaged = await decide(await loadRulebook(), file("xã Ví Dụ"), { asOf: "2026-07-21" });
    expect(packaged.obligations.map(({ rule }) => rule)).toContain("complaint.accept");
    const theirs = await decide(rulebook, file("xã Khác"), { asOf: "2026-07-21" });
    expect(theirs.answers.find(({ rule }) => rule === "complaint.accept")?.silencedBy).toBe(
      undefined,
    );
  });

  it("without overlay.yaml is refused", async () => {
    const { code, message } = await refusal({
      overlays: [folderOf({ "vidu.yaml": overlayRules })],
    });
    expect(code).toBe("no-overlay");
    expect(message).toContain("overlay.yaml");
  });

  it.each([
    ["a rule that is not named for it", overlay, rightRules, "must be named `vidu.…`"],
    [
      "a rule that begins before it",
      overlay.replace("2026-07-01", "2026-08-01"),
      overlayRules,
      "The overlay holds only from `2026-08-01` to `…`",
    ],
    [
      "a rule that outlasts it",
      overlay.replace("{ from: 2026-07-01 }", "{ from: 2026-07-01, to: 2027-06-30 }"),
      overlayRules,
      "The overlay holds only from `2026-07-01` to `2027-06-30`",
    ],
    ["a misspelt key", overlay.replace("inForce", "inforce"), overlayRules, "`inforce`"],
  ])("is refused with %s", async (_, head, rules, says) => {
    const folder = folderOf({ "overlay.yaml": head, "vidu.yaml": rules });
    const { code, message } = await refusal({ overlays: [folder] });
    expect(code).toBe("bad-rules");
    expect(message).toContain(says);
    expect(message).toMatch(/\.yaml:\d+:\d+: /u);
  });

  it("is refused beside a second one in the same folder", async () => {
    const folder = folderOf({
      "overlay.yaml": overlay,
      "second.yaml": overlay.replace("vidu", "khac"),
      "vidu.yaml": overlayRules,
    });
    const { code, message } = await refusal({ overlays: [folder] });
    expect(code).toBe("bad-rules");
    expect(message).toContain("second.yaml:1:10: The folder has an overlay in");
  });
});

describe("the digest", () => {
  const digestOf = async (files: Readonly<Record<string, string>>) =>
    (await loadRulebook({ folders: [folderOf(files)] })).digest;

  it("changes with any word of a rule", async () => {
    const variants = [
      rightRules,
      rightRules.replace("Nhắc trước khi hết hạn", "Nhắc trước hạn"),
      rightRules.replace("length: 3", "length: 4"),
      rightRules.replace("2026-11-24", "2026-11-23"),
      rightRules.replace(
        "instance, operator: equal, value: 1",
        "instance, operator: equal, value: 2",
      ),
      rightRules.replace("topic: our-reminders", "topic: our-reminder"),
    ];
    const digests = await Promise.all(variants.map((text) => digestOf({ "ours.yaml": text })));
    expect(new Set(digests).size).toBe(variants.length);
  });

  it("does not change with the order of the files and folders that hold the rules", async () => {
    const other = rightRules.replaceAll("ours.", "others.").replace("our-reminders", "others");
    const one = folderOf({ "a.yaml": rightRules });
    const two = folderOf({ "a.yaml": other });
    const both = folderOf({ "z.yaml": rightRules, "a.yaml": other });
    const digests = await Promise.all(
      [[one, two], [two, one], [both]].map(
        async (folders) => (await loadRulebook({ folders })).digest,
      ),
    );
    expect(new Set(digests).size).toBe(1);
  });

  it("does not change with the order of keys, the layout, the comments or the file's name", async () => {
    const turned = `# Our own.
title:
  en: Our own reminders
  vi: Nhắc việc nội bộ
topic: our-reminders
rules:
${rightRules
  .slice(rightRules.indexOf("  - id:"))
  .replace(
    "{ fact: petition.kind, operator: equal, value: complaint }",
    "{ value: complaint, operator: equal, fact: petition.kind }",
  )}`;
    expect(await digestOf({ "other.yml": turned })).toBe(
      await digestOf({ "ours.yaml": rightRules }),
    );
  });

  it("does not change with scenarios, which decide nothing", async () => {
    expect(await digestOf({ "ours.yaml": rightRules, "ours.scenarios.yaml": rightScenarios })).toBe(
      await digestOf({ "ours.yaml": rightRules }),
    );
  });
});
