import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { makeBook } from "../../src/book/make-book";
import { bookFiles, renderBook } from "../../src/book/render-book";
import { MisuseError } from "../../src/finding/misuse-error";
import { accessibilityViolations } from "../accessibility-violations";
import { source } from "./whole-book";

const acceptance = { topic: "complaint-acceptance" } as const;

/** Links and anchors of Markdown, as `page#anchor`. */
function linksAndAnchors(files: readonly { readonly name: string; readonly text: string }[]) {
  const anchors = files.flatMap(({ name, text }) => [
    name,
    ...[...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => `${name}#${id}`),
  ]);
  const links = files.flatMap(({ name, text }) =>
    [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, to = ""]) =>
      to.startsWith("#") ? `${name}${to}` : to,
    ),
  );
  return { anchors: new Set(anchors), links };
}

describe("the book", () => {
  it("opens with version, digest and the period covered", () => {
    const text = renderBook(makeBook(source), "md");
    expect(text).toContain(`Phiên bản: ${source.rulebook.version}`);
    expect(text).toContain(source.rulebook.digest);
    expect(text).toContain("từ ngày 01/07/2012, không có ngày kết thúc");
  });

  it("has a chapter for each topic, then forms, provisions, what became no rule, assumptions, roles", () => {
    const ids = makeBook(source).chapters.map(({ id }) => id);
    expect(ids).toEqual([
      ...source.files.map(({ topic }) => topic),
      "forms",
      "provisions",
      "not-encoded",
      "assumptions",
      "roles",
    ]);
  });

  it.each(["vi", "en"] as const)(
    "links only to what it holds, as one text and as a folder: %s",
    (lang) => {
      const book = makeBook(source, { lang });
      const one = linksAndAnchors([{ name: "index.md", text: renderBook(book, "md") }]);
      const folder = linksAndAnchors(bookFiles(book, "md"));
      expect(one.links.length).toBeGreaterThan(1000);
      expect(one.links.filter((link) => !one.anchors.has(link))).toEqual([]);
      expect(folder.links.filter((link) => !folder.anchors.has(link))).toEqual([]);
    },
  );

  it("leaves the scenarios out when asked, and says so", () => {
    const text = renderBook(makeBook(source, { ...acceptance, scenarios: false }), "md");
    expect(text).not.toContain("On the last day the office is still in time");
    expect(text).toContain("Bản này không in các tình huống kiểm tra");
  });

  it("of one topic keeps what belongs to it", () => {
    const { title, chapters } = makeBook(source, acceptance);
    expect(title).toBe("Thụ lý khiếu nại");
    expect(chapters.map(({ id }) => id)).toEqual([
      "complaint-acceptance",
      "forms",
      "provisions",
      "assumptions",
      "roles",
    ]);
  });

  it("of an area is named for it", () => {
    expect(makeBook(source, { area: "complaint" }).title).toBe("Sách quy tắc: khiếu nại");
  });

  it("suggests the topic or the area that was meant", () => {
    for (const [options, code, near] of [
      [{ topic: "complaint-aceptance" }, "unknown-topic", "complaint-acceptance"],
      [{ area: "complant" }, "unknown-area", "complaint"],
    ] as const) {
      try {
        makeBook(source, options);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(MisuseError);
        expect(error).toMatchObject({ code });
        expect(String(error)).toContain(`did you mean \`${near}\`?`);
      }
    }
  });

  it("is the same text for the same rules", () => {
    expect(renderBook(makeBook(source, acceptance), "html")).toBe(
      renderBook(makeBook(source, acceptance), "html"),
    );
  });
});

describe("the book as HTML", () => {
  const html = renderBook(makeBook(source, acceptance), "html");
  const { document } = new JSDOM(html).window;

  it("breaks no rule of accessibility", async () => {
    expect(await accessibilityViolations(html)).toEqual([]);
  });

  it("has the rule ids as anchors, each once, and no dead link", () => {
    const ids = [...document.querySelectorAll("[id]")].map(
      (element) => element.getAttribute("id") ?? "",
    );
    expect(ids).toContain("complaint.accept");
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll("a[href]")].map(
      (a) => a.getAttribute("href") ?? "",
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("asks for nothing from outside and prints as a book", () => {
    expect([...document.querySelectorAll("script, link, img")]).toEqual([]);
    expect(document.querySelector("style")?.textContent).toContain("@media print");
  });
});

describe("the book as Markdown", () => {
  it("keeps marks of the texts from becoming Markdown", () => {
    const [file] = source.files;
    const title = { vi: "A | *B* [C] <d>", en: "A" };
    const odd = { ...source, files: file === undefined ? [] : [{ ...file, title }] };
    const text = renderBook(makeBook(odd, { topic: file?.topic ?? "" }), "md");
    expect(text).toContain("# A \\| \\*B\\* \\[C\\] \\<d\\>");
  });

  it("writes tables whose rows have as many cells as the head", () => {
    const rows = renderBook(makeBook(source), "md")
      .split("\n")
      .filter((line) => line.startsWith("| "));
    expect(rows.length).toBeGreaterThan(1000);
    let width = 0;
    const uneven = rows.filter((line, index) => {
      const cells = line.split(/(?<!\\)\|/u).length;
      if (rows[index + 1]?.startsWith("| ---") === true) width = cells;
      return cells !== width;
    });
    expect(uneven).toEqual([]);
  });
});
