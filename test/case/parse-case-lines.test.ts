import { describe, expect, it } from "vitest";
import { parseCaseLines, parseCaseStream } from "../../src/case/parse-case-lines";

const line = (id: string, rest = "") => `{"record":"petition","id":"${id}"${rest}}`;

async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("case files one a line", () => {
  it("are read line by line, empty lines passed over", () => {
    const parsed = parseCaseLines(`${line("1")}\r\n\r\n${line("2")}\n\n`, { file: "a.ndjson" });
    expect(parsed.map((one) => one.ok && one.value.id)).toEqual(["1", "2"]);
  });

  it("survive a bad line in the middle, whose findings name its line", () => {
    const text = [
      line("1"),
      '{"record":"petition","id":',
      line("2", ',"signed":"yes"'),
      line("3"),
    ].join("\n");
    const parsed = parseCaseLines(text, { file: "a.ndjson", lang: "en" });
    expect(parsed.map(({ ok }) => ok)).toEqual([true, false, false, true]);
    expect(parsed[1]?.findings[0]).toMatchObject({
      rule: "yaml-syntax",
      at: { file: "a.ndjson", line: 2 },
    });
    expect(parsed[2]?.findings).toMatchObject([
      { rule: "wrong-type", path: "signed", at: { line: 3, column: 40 } },
    ]);
  });

  it("survive a line of bytes that are not UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from(`${line("1")}\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
      Buffer.from(line("2")),
    ]);
    const parsed = parseCaseLines(bytes, { file: "a.ndjson" });
    expect(parsed.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(parsed[1]?.findings).toMatchObject([{ rule: "not-utf8", at: { line: 2, column: 2 } }]);
  });

  it("must be JSON: a line of YAML is a finding", () => {
    const [parsed] = parseCaseLines("record: petition\n", { lang: "en" });
    expect(parsed?.findings).toMatchObject([{ rule: "json-syntax", message: "This is not JSON" }]);
  });

  it("may not share a number", () => {
    const parsed = parseCaseLines(`${line("1")}\n${line("2")}\n${line("1")}\n`, {
      file: "a.ndjson",
      lang: "en",
    });
    expect(parsed.map(({ findings }) => findings.length)).toEqual([0, 0, 1]);
    expect(parsed[2]).toMatchObject({
      ok: true,
      findings: [
        {
          rule: "duplicate-id",
          severity: "error",
          message: "The case number `1` stands on line 1 already",
          at: { line: 3, column: 27 },
        },
      ],
    });
  });

  it("saved as UTF-16 give one finding", () => {
    const parsed = parseCaseLines(Buffer.from(`\uFEFF${line("1")}\n${line("2")}\n`, "utf16le"));
    expect(parsed.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      "not-utf8",
    ]);
  });

  it("may start with a byte order mark", () => {
    expect(parseCaseLines(Buffer.from(`\uFEFF${line("1")}\n`)).map(({ ok }) => ok)).toEqual([true]);
  });
});

describe("a stream of case files", () => {
  const text = `${line("1", ',"summary":"đường"')}\n${line("2")}\n${line("3")}`;

  it.each([1, 2, 7, 1_000])("gives the same in pieces of %i bytes", async (size) => {
    const bytes = Buffer.from(text);
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    const parsed = await collected(parseCaseStream(pieces));
    expect(parsed).toEqual(parseCaseLines(text));
    expect(parsed).toHaveLength(3);
  });

  it("takes text as well as bytes", async () => {
    expect(await collected(parseCaseStream([text.slice(0, 30), text.slice(30)]))).toEqual(
      parseCaseLines(text),
    );
  });

  it("refuses a line without end, and keeps no more of it than is needed", async () => {
    function* endless() {
      for (let piece = 0; piece < 60; piece += 1) yield Buffer.alloc(1024 * 1024, "a");
      yield `\n${line("2")}`;
    }
    const parsed = await collected(parseCaseStream(endless()));
    expect(parsed.map(({ ok }) => ok)).toEqual([false, true]);
    expect(parsed[0]?.findings).toMatchObject([{ rule: "file-too-large" }]);
  });
});
