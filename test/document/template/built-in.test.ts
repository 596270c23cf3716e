import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import {
  builtInTemplates,
  listTemplates,
  versionOn,
} from "../../../src/document/template/built-in";
import { checkTemplates } from "../../../src/document/template/check-templates";
import { isoDate } from "../../../src/time/iso-date";
import { projectLaw } from "../../law/law-files";

const set = builtInTemplates();
const versions = [
  ["complaint-acceptance-notice", "Mẫu số 03"],
  ["complaint-refusal-notice", "Mẫu số 04"],
] as const;

describe("the packaged templates", () => {
  it("are the files of the templates folder", () => {
    const files = globSync("**/*.hbs", { cwd: "templates" }).map((file) => file.slice(0, -4));
    const packaged = [
      ...set.templates.map(({ file }) => file),
      ...Object.keys(set.partials).map((name) => `partials/${name}`),
    ];
    expect(packaged.sort()).toEqual(files.sort());
  });

  // The forms of NĐ 124/2020 came into force on 2020-12-10; NĐ 155/2026 replaced forms 03 and 04 on 2026-07-01.
  it.each(versions)("%s has no form before 2020-12-10", (id) => {
    expect(versionOn(set, id, isoDate("2020-12-09"))).toBeUndefined();
    expect(versionOn(set, id, isoDate("2020-12-10"))?.form?.instrument).toBe("ND124-2020");
  });

  it.each(versions)(
    "%s follows %s of the decree in force on each side of 2026-07-01",
    (id, number) => {
      expect(versionOn(set, id, isoDate("2026-06-30"))?.form).toEqual({
        number,
        version: "2020",
        instrument: "ND124-2020",
      });
      expect(versionOn(set, id, isoDate("2026-07-01"))?.form).toEqual({
        number,
        version: "2026",
        instrument: "ND155-2026",
      });
      expect(versionOn(set, id, isoDate("2030-01-01"))?.form?.version).toBe("2026");
    },
  );

  it("rest only on acts that are in force for as long as the template is used", () => {
    expect(checkTemplates(set, { law: projectLaw() })).toEqual([]);
  });

  it("are listed without their bodies", () => {
    const listed = listTemplates();
    expect(listed).toHaveLength(set.templates.length);
    expect(listed.some((entry) => "body" in entry || "bodyLine" in entry)).toBe(false);
  });
});
