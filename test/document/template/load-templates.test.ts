import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { composeGeneral } from "../../../src/document/compose-general";
import { builtInTemplates, versionOn } from "../../../src/document/template/built-in";
import { loadTemplates } from "../../../src/document/template/load-templates";
import { isoDate } from "../../../src/time/iso-date";
import { projectLaw } from "../../law/law-files";
import { agency } from "../samples";

const head = (id: string, inForce = "{ from: 2026-01-01 }", more = ""): string =>
  `---\nid: ${id}\ntitle: Thông báo\ninForce: ${inForce}\nkind: Thông báo\nsymbol: TB\ncase: none\naudience: [public]\n${more}---\n`;

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tiepdan-templates-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
const load = (files: Readonly<Record<string, string | Uint8Array>>) =>
  loadTemplates({ folders: [folderOf(files)], lang: "en" });
const places = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await load(files)).findings.map(
    ({ at, rule }) => `${at?.file.replace(/^.*tiepdan-templates-\w+\//u, "")}:${at?.line} ${rule}`,
  );

describe("a folder of own templates", () => {
  it("joins the packaged ones, with partials of its own and of the package", async () => {
    const body = "{{> letterhead}}\n<title>THÔNG BÁO</title>\n{{> end}}\n{{> signature}}\n";
    const loaded = await load({
      "notes/own.hbs": head("own-note") + body,
      "partials/end.hbs": "<p>Hết./.</p>\n",
      "README.md": "not a template",
    });
    expect(loaded.findings).toEqual([]);
    if (!loaded.ok) throw new Error("not loaded");
    expect(loaded.value.templates).toHaveLength(builtInTemplates().templates.length + 1);
    const document = composeGeneral("own-note", {
      date: "2026-11-25",
      agency,
      templates: loaded.value,
    });
    expect(document.ok && document.value.nodes.map(({ type }) => type)).toEqual([
      "title",
      "paragraph",
      "signature",
    ]);
  });

  it("left out gives the packaged ones", async () => {
    expect(await loadTemplates()).toEqual({ ok: true, value: builtInTemplates(), findings: [] });
  });

  it("is refused with file and line of each fault, in front matter, body and partial", async () => {
    const body = "<p>x</p>\n<p>{{agency.nam}}</p>\n{{> end}}\n";
    expect(
      await places({
        "a.hbs": head("own-note") + body,
        "b.hbs": "<p>no front matter</p>",
        "c.hbs": head("Own Note"),
        "partials/end.hbs": "\n<p>{{nothing}}</p>\n",
      }),
    ).toEqual([
      "b.hbs:1 template-front-matter",
      "c.hbs:2 bad-form",
      "a.hbs:11 template-check",
      "partials/end.hbs:2 template-check",
    ]);
  });

  it("names the own file where a value is missing", async () => {
    const body = "<p>{{letterhead.place}}</p>";
    const folder = folderOf({
      "own.hbs": `${head("own-note")}{{> end}}`,
      "partials/end.hbs": body,
    });
    const loaded = await loadTemplates({ folders: [folder] });
    if (!loaded.ok) throw new Error("not loaded");
    const composed = composeGeneral("own-note", {
      date: "2026-11-25",
      agency: { ...agency, places: agency.places.slice(0, 1) },
      templates: loaded.value,
    });
    expect(composed.findings[0]?.message).toContain(`${join(folder, "partials/end")}.hbs:1`);
  });

  it("may not change a partial of the package, which other letters use", async () => {
    expect(await places({ "partials/signature.hbs": "<p>x</p>" })).toEqual([
      "partials/signature.hbs:1 template-partial",
    ]);
  });

  it("may not take an id of the package by accident", async () => {
    expect(await places({ "a.hbs": `${head("dispatch")}<p>x</p>` })).toEqual([
      "a.hbs:4 template-check",
    ]);
  });

  it("takes the place of a packaged template on its own days where it says so", async () => {
    const inForce = "{ from: 2026-01-01, to: 2026-06-30 }";
    const loaded = await load({
      "a.hbs": `${head("dispatch", inForce, "replaces: true\n")}<p>x</p>`,
    });
    if (!loaded.ok) throw new Error(loaded.findings.map(({ message }) => message).join("\n"));
    const kindOn = (day: string) => versionOn(loaded.value, "dispatch", isoDate(day))?.kind;
    expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(kindOn)).toEqual([
      "Công văn",
      "Thông báo",
      "Thông báo",
      "Công văn",
    ]);
  });

  it("that names dead law is refused when the law is given", async () => {
    const folder = folderOf({
      "a.hbs": `${head("own-note", undefined, "cites: [TT07-2014]\n")}<p>x</p>`,
    });
    const { ok } = await loadTemplates({ folders: [folder], law: projectLaw() });
    expect(ok).toBe(false);
    expect((await loadTemplates({ folders: [folder] })).ok).toBe(true);
  });

  it("that is not UTF-8 is refused", async () => {
    expect(await places({ "a.hbs": new Uint8Array([0xff, 0xfe, 0x2d, 0x00]) })).toEqual([
      "a.hbs:1 not-utf8",
    ]);
  });

  it("that is none, or holds no template, is a caller's mistake", async () => {
    await expect(loadTemplates({ folders: ["no-such-folder"] })).rejects.toMatchObject({
      code: "cannot-read",
    });
    await expect(loadTemplates({ folders: [folderOf({ "a.txt": "x" })] })).rejects.toMatchObject({
      code: "nothing-matches",
    });
  });
});
