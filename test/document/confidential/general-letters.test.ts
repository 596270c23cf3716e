import { describe, expect, it } from "vitest";
import { composeGeneral } from "../../../src/document/compose-general";
import { forAudience } from "../../../src/document/for-audience";
import type { OfficialDocument } from "../../../src/document/official-document";
import { builtInTemplates } from "../../../src/document/template/built-in";
import type { Field } from "../../../src/document/template/field";
import type { Template } from "../../../src/document/template/template";
import { commune } from "./documents";

const asking = builtInTemplates().templates.filter(
  (template) =>
    template.case === "none" && JSON.stringify(template.fields).includes('"confidential"'),
);

const samples = { text: "Nội dung", date: "2026-08-20", number: 7, boolean: true } as const;

/** A value for every field; confidential ones tell a name. All names are invented. */
function sampleOf(field: Field): unknown {
  if (field.confidential !== undefined)
    return field.type === "list" ? ["Bí Danh Kín"] : "Bí Danh Kín";
  if (field.type !== "list") return samples[field.type];
  if (field.of === "text") return ["Nội dung"];
  return [
    Object.fromEntries(Object.entries(field.of).map(([name, part]) => [name, sampleOf(part)])),
  ];
}

function composedBy(template: Template, changes: object = {}) {
  const fields = Object.fromEntries(
    Object.entries(template.fields).map(([name, field]) => [name, sampleOf(field)]),
  );
  return composeGeneral(template.id, {
    date: "2026-08-20",
    agency: commune,
    fields: { ...fields, ...changes },
  });
}

function documentBy(template: Template): OfficialDocument {
  const parsed = composedBy(template);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

describe("packaged letters that ask for confidential fields", () => {
  it("exist", () => {
    expect(asking.map(({ id }) => id)).toContain("acceptance-proposal");
  });

  it.each(asking.map((template) => [template.id, template] as const))(
    "print them marked, and nowhere else: %s",
    (_, template) => {
      const document = documentBy(template);
      expect(JSON.stringify(document)).toContain("Bí Danh Kín");
      expect(JSON.stringify(forAudience(document, ["public"]))).not.toContain("Kín");
      expect(JSON.stringify([document.title, document.metadata])).not.toContain("Kín");
    },
  );

  it.each(asking.map((template) => [template.id, template] as const))(
    "do not repeat them in what is said of them: %s",
    (_, template) => {
      const [name] =
        Object.entries(template.fields).find(
          ([, { confidential }]) => confidential !== undefined,
        ) ?? [];
      const { ok, findings } = composedBy(template, { [String(name)]: { "Bí Danh Kín": 1 } });
      expect(ok).toBe(false);
      expect(JSON.stringify(findings)).not.toContain("Kín");
    },
  );
});
