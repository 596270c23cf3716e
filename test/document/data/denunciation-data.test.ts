import { describe, expect, it } from "vitest";
import { type Petition, petitionSchema } from "../../../src/case/case-schema";
import { denunciationOf, denunciationSources } from "../../../src/document/data/denunciation-data";
import { partyOf } from "../../../src/document/data/party";

/** All names are invented. */
const file = (changes: object): Petition =>
  petitionSchema.parse({ record: "petition", id: "1/TC", ...changes });

describe("the data of a denunciation", () => {
  it("name who denounces with the form of address, and whom with post and unit", () => {
    const denunciation = denunciationOf(
      file({
        kind: "denunciation",
        denouncers: [{ name: "Bí Danh Kín", title: "bà", contact: "0912 345 678" }],
        denounced: [
          { name: "Lê Văn Thử", title: "ông", post: "Chủ tịch", unit: "Ủy ban nhân dân xã Ví Dụ" },
        ],
      }),
    );
    expect(denunciation).toEqual({
      by: "bà Bí Danh Kín",
      denouncers: [{ name: "bà Bí Danh Kín", contact: "0912 345 678" }],
      against: "ông Lê Văn Thử, Chủ tịch Ủy ban nhân dân xã Ví Dụ",
      denounced: [{ name: "ông Lê Văn Thử", post: "Chủ tịch", unit: "Ủy ban nhân dân xã Ví Dụ" }],
    });
  });

  it("join several, with semicolons where names hold commas", () => {
    const denunciation = denunciationOf(
      file({
        denouncers: [{ name: "A", title: "ông" }, { name: "B" }, { name: "C", title: "bà" }],
        denounced: [{ name: "D", post: "Trưởng phòng" }, { name: "E" }, { name: "F" }],
      }),
    );
    expect(denunciation?.by).toBe("ông A, ông (bà) B và bà C");
    expect(denunciation?.against).toBe("D, Trưởng phòng; E và F");
  });

  it("show what is missing, and where it belongs in the file", () => {
    const empty = file({ kind: "denunciation" });
    expect(denunciationOf(empty)).toEqual({ denouncers: [{}], denounced: [{}] });
    expect(denunciationSources(empty)).toMatchObject({
      "denunciation.by": "denouncers[0].name",
      "denunciation.denouncers[0].address": "denouncers[0].address",
      "denunciation.denounced[0].unit": "denounced[0].unit",
    });
  });

  it("are none in a complaint", () => {
    expect(denunciationOf(file({ kind: "complaint" }))).toBeUndefined();
  });
});

describe("the party of a petition", () => {
  it("is never who denounced, whose data are marked", () => {
    const party = partyOf(
      file({ kind: "denunciation", complainants: [{ name: "Bí Danh Kín" }] }),
      [],
    );
    expect(JSON.stringify(party)).not.toContain("Kín");
    expect(party.sources["party.name"]).toBe("denouncers[0].name");
  });

  it("is who recommends something or gives feedback, and gaps lead to that entry", () => {
    const party = partyOf(
      file({ kind: "feedback", petitioners: [{ name: "Vũ Thị Ví", title: "bà" }] }),
      [],
    );
    expect(party.addressees).toEqual(["Bà Vũ Thị Ví"]);
    expect(party.sources["persons[0].address"]).toBe("petitioners[0].address");
  });
});
