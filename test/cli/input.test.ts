import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, file, place, run } from "./run";

const asOf = ["--as-of", "2026-07-23"] as const;

function refusal(parameters: readonly string[], input?: string | Uint8Array) {
  const result = run(parameters, input === undefined ? {} : { input });
  expect(result.stderr).not.toMatch(/\n\s+at /u);
  expect(result.stdout).not.toMatch(/\n\s+at /u);
  return result;
}

describe("an input that is hostile or broken", () => {
  it("of six megabytes is a finding, soon told", () => {
    const big = file("big.yaml", `${complaint()}summary: ${"x".repeat(6 * 1024 * 1024)}\n`);
    const { status, stdout } = refusal(["check", big, ...asOf]);
    expect(status).toBe(1);
    expect(stdout).toContain("file-too-large");
  });

  it("that nests without end is a finding", () => {
    const deep = file("deep.yaml", `record: ${"[".repeat(5000)}${"]".repeat(5000)}\n`);
    const { status, stdout } = refusal(["check", deep, ...asOf]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/deep\.yaml\n +1:\d+ /u);
  });

  it("that nests without end in JSON is a finding", () => {
    const text = `{"record":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const { status, stdout } = refusal(["check", "-", ...asOf], text);
    expect(status).toBe(1);
    expect(stdout).toContain("stdin");
  });

  it.each(["__proto__", "constructor"])("with the key `%s` is a finding at its line", (key) => {
    const { status, stdout } = refusal(
      ["check", "-", ...asOf],
      `${complaint()}${key}: { isAdmin: true }\n`,
    );
    expect(status).toBe(1);
    expect(stdout).toContain(`\`${key}\``);
  });

  it("with bytes that are no text is a finding", () => {
    const { status, stdout } = refusal(
      ["check", "-", ...asOf],
      new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xc3, 0x28, 0x0a]),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/1:\d+/u);
  });

  it("that is empty is a finding", () => {
    const { status, stdout } = refusal(["check", "-", ...asOf], "");
    expect(status).toBe(1);
    expect(stdout).toContain("empty-file");
  });

  it("that holds YAML tags which would make objects is a finding", () => {
    const { status } = refusal(["check", "-", ...asOf], "record: !!js/function 'function(){}'\n");
    expect(status).toBe(1);
  });
});

describe("an input that cannot be read", () => {
  it.each([
    ["a folder without records", dirname(file("empty/read-me.txt", "a")), "holds no record"],
    ["a file that is not there", `${place}/no-such.yaml`, "there is no such file"],
    ["a path through a file", `${file("plain.yaml", "a: 1\n")}/case.yaml`, "a file stands where"],
    ["a pattern without a match", `${place}/no-such-*.yaml`, "matches no file"],
  ])("ends with 2: %s", (_, path, says) => {
    const { status, stdout, stderr } = refusal(["decide", path, ...asOf]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(path);
    expect(stderr).toContain(says);
  });
});

describe("the day of the decision", () => {
  it("must be given where CI is true, for every command that needs it", () => {
    const path = file("ci.yaml", complaint());
    for (const parameters of [
      ["decide", path],
      ["check", path],
      ["due", path],
      ["explain", path],
      ["draft", path],
      ["rules", "check"],
    ]) {
      const { status, stdout, stderr } = run(parameters, { env: { CI: "true" } });
      expect(status, parameters.join(" ")).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain("--as-of");
    }
  });

  it("is today in Vietnam where it is not given", () => {
    const { status, stdout } = run(["decide", "-", "--format", "json"], {
      input: complaint(),
      env: { TZ: "America/Los_Angeles" },
    });
    expect(status).toBe(0);
    const { asOf: day } = JSON.parse(stdout) as { readonly asOf: string };
    const shown = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
    // A run over midnight may show either day.
    expect([shown(Date.now()), shown(Date.now() - 60_000)]).toContain(day);
  });

  it.each([
    ["--as-of", "2026-02-30"],
    ["--as-of", "23/07/2026"],
    ["--law-at", "yesterday"],
  ])("%s %s is refused", (option, value) => {
    const day = option === "--as-of" ? [] : asOf;
    const { status, stderr } = refusal(["decide", "-", ...day, option, value], complaint());
    expect(status).toBe(2);
    expect(stderr).toContain(`\`${option} ${value}\` is not a day`);
  });
});

describe("wrong use of the command", () => {
  it.each([
    ["an unknown option", ["decide", "-", "--formt", "json"]],
    ["an unknown format", ["decide", "-", ...asOf, "--format", "xml"]],
    ["a missing argument", ["decide"]],
    ["an unknown language", ["decide", "-", ...asOf, "--lang", "fr"]],
    ["an unknown record", ["new", "denunciation-file"]],
    ["an unknown topic", ["rules", "list", "--topic", "complaint-accept"]],
    ["an unknown rule", ["rules", "show", "complaint.acept"]],
    ["a rule folder that is none", ["decide", "-", ...asOf, "--rules", "no-such-folder"]],
    ["an overlay that is none", ["decide", "-", ...asOf, "--overlay", "no-such-province"]],
  ])("ends with 2: %s", (_, parameters) => {
    const { status, stdout, stderr } = refusal(parameters, complaint());
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.length).toBeGreaterThan(20);
  });

  it("is not: asking for help or for the version", () => {
    expect(run(["--help"])).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout } = run(["--version"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
