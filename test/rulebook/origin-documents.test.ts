import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { originDocuments, originPage } from "../../scripts/origin-page";

const root = resolve(import.meta.dirname, "../..");
const documents = await originDocuments(root);
const passages = documents.flatMap((document) => document.passages);

describe("the passages of the origin documents", () => {
  it("are those of the five documents", () => {
    expect(documents.map((document) => document.passages.length)).toEqual([16, 3, 6, 10, 10]);
  });

  it("leave out no provision of those documents", () => {
    const { provisions } = parse(
      readFileSync(`${root}/rules/law/provisions/local-rules.yaml`, "utf8"),
    ) as { readonly provisions: readonly { readonly id: string }[] };
    const ids = provisions
      .map(({ id }) => id)
      .filter((id) => /^(?:LC1893-2023|TN2022[AB]|TB2024|HB07-2019)\//u.test(id));
    expect(ids.length).toBe(45);
    expect(passages.map(({ provision }) => provision).toSorted()).toEqual(ids.toSorted());
  });

  it("are each carried by a rule that a scenario shows at work", () => {
    const loose = passages.filter(
      ({ rules }) => rules.length === 0 || rules.some(({ scenario }) => scenario === undefined),
    );
    expect(loose.map(({ provision }) => provision)).toEqual([]);
  });

  it("come with example files for each document", () => {
    for (const { file } of documents.flatMap(({ examples }) => examples))
      expect(existsSync(`${root}/${file}`), file).toBe(true);
  });

  it("are at work in an example of a matter or a dialogue, but for that of a head's year", () => {
    const idle = passages.filter(({ rules }) =>
      rules.every(({ examples }) => examples.length === 0),
    );
    expect(idle.map(({ provision }) => provision)).toEqual(["HB07-2019/annual"]);
  });

  it("stand in the page, a row each", () => {
    const rows = originPage(documents)
      .split("\n")
      .filter((line) => /^\| [^-]/u.test(line) && !line.startsWith("| Passage"));
    expect(rows).toHaveLength(passages.length);
  });
});
