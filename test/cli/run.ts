import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The folder of the package. */
export const root = resolve(import.meta.dirname, "../..");

/** A folder of this test file's own. */
export const place = mkdtempSync(join(tmpdir(), "tiepdan-cli-"));

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder in which the command is called; that of the package when left out. */
  readonly cwd?: string;
}

/** Calls the built command as a shell would, with nothing of the caller's environment but the path. */
export function run(parameters: readonly string[], options: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "dist/cli.js"), ...parameters],
    {
      cwd: options.cwd ?? root,
      encoding: "utf8",
      input: options.input ?? "",
      env: { PATH: String(process.env.PATH), ...options.env },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

/** Writes a file into the test's own folder and gives its path. */
export function file(name: string, text: string | Uint8Array): string {
  const path = join(place, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The lines that are wider than a terminal of 80 columns. */
export function wideLines(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split("\n")).filter((line) => [...line].length > 80);
}

/** Received on Monday 20/7/2026: 21, 22, 23, 24, 27, 28, 29/7 are the seven working days of acceptance. */
export const complaint = (id = "KN-1", more = "events: []\n") => `record: petition
id: ${id}
kind: complaint
instance: 1
signed: true
inWriting: true
transferredBy: none
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual, title: ông, address: "xã Ví Dụ, tỉnh Thí Dụ", capacity: full, identity: { kind: Căn cước, number: "000000000001", issuedOn: 2024-09-12, issuedBy: Bộ Công an } }]
representative: none
receivedOn: 2026-07-20
sentOn: 2026-07-20
summary: Khiếu nại Quyết định số 12/QĐ-UBND của Chủ tịch Ủy ban nhân dân xã Ví Dụ
handledBy: { role: commune-chair, unit: xã Ví Dụ }
complaint:
  object: { kind: administrative-decision, number: 12/QĐ-UBND, issuedOn: 2026-06-30, receivedOn: 2026-07-01 }
  respondent: { role: commune-chair, unit: xã Ví Dụ }
  secondDecisionExists: false
  termination: { none: true }
  court: none
  groundsCheck: { on: 2026-07-21, found: [] }
${more}`;

/** The profile of the commune; all names are invented. */
export const commune = `record: agency
level: commune
unit: xã Ví Dụ
headRole: commune-chair
symbol: UBND
draftingUnit: TCD
address: số 1 đường Giả Định, xã Ví Dụ
names: [{ name: Ủy ban nhân dân xã Ví Dụ, letterhead: [ỦY BAN NHÂN DÂN, XÃ VÍ DỤ], from: 2012-07-01 }]
places: [{ place: Ví Dụ, from: 2012-07-01 }]
superiors: [{ name: Ủy ban nhân dân tỉnh Thí Dụ, headRole: province-chair, headTitle: Chủ tịch, from: 2025-07-01 }]
offices: [{ role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01 }]
`;
