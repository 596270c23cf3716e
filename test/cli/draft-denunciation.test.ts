import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commune, file, place, run } from "./run";

const denunciation = file(
  "tc-1.yaml",
  `record: petition
id: TC-1
kind: denunciation
receivedOn: 2026-07-20
summary: Đơn của ông Bí Danh Kín về việc nhận tiền
denouncers:
  - { name: Bí Danh Kín, title: ông, address: "số 12 đường Hoa Mẫu, xã Ví Dụ", contact: 0912 345 678, identity: { kind: CCCD, number: "001200000123" } }
denounced: [{ name: Ngô Văn Thử, title: ông, post: Công chức, unit: xã Ví Dụ }]
events: []
`,
);
const broken = file(
  "tc-2.yaml",
  "record: petition\nid: TC-2\nkind: denunciation\ndenouncers: [{ name: Bí Danh Kín, title: Bí Danh Kín, identity: { kind: CCCD, number: 001200000123 } }]\n",
);
const agency = file("xa.yaml", commune);
const secret = /Danh Kín|Hoa Mẫu|0912|345 678|1200000123/iu;

function expectSilent({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) {
  expect(stdout + stderr).not.toMatch(secret);
  expect((stdout + stderr).length).toBeGreaterThan(0);
}

describe("the command never tells who denounced", () => {
  it.each(["stylish", "json", "junit", "sarif", "github"])(
    "in a check reported as %s",
    (format) => {
      const command = ["check", "--as-of", "2026-08-20", "--agency", agency, "--format", format];
      expectSilent(run([...command, denunciation]));
      expectSilent(run([...command, broken]));
    },
  );

  it.each(["decide", "explain", "due"])("in `%s`", (command) => {
    expectSilent(run([command, "--as-of", "2026-08-20", "--agency", agency, denunciation]));
  });

  it("in letters, their file names and what is said of them", () => {
    const out = join(place, "letters");
    const drafted = run([
      ...["draft", "--as-of", "2026-08-20", "--agency", agency, "--blanks", "--out", out],
      ...["--template", "complaint-acceptance-notice", denunciation],
    ]);
    expectSilent(drafted);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});
