/** The acts that letters cite by a short name of their own. */
const shortNames: Readonly<Record<string, string>> = {
  "LKN-2011": "Luật Khiếu nại",
  "LTC-2018": "Luật Tố cáo",
  "LTCD-2013": "Luật Tiếp công dân",
};

/**
 * A provision id in the words of a letter: `provisionWords("LKN-2011/d11/k6")` is `khoản 6 Điều 11`; undefined when the id names no article.
 */
export function provisionWords(id: string): string | undefined {
  const parts = pathOf(id);
  const words = { p: "điểm", k: "khoản", d: "Điều" } as const;
  const said = (["p", "k", "d"] as const).flatMap((letter) => {
    const part = parts.find((text) => text.startsWith(letter));
    return part === undefined ? [] : [`${words[letter]} ${part.slice(1)}`];
  });
  return parts.some((text) => text.startsWith("d")) ? said.join(" ") : undefined;
}

/** With the act: `khoản 2 Điều 16 Nghị định số 124/2020/NĐ-CP`; undefined when the act has no name that letters use. */
export function citationWords(id: string): string | undefined {
  const instrument = id.split("/")[0] ?? "";
  const decree = /^ND(\d+)-(\d{4})$/u.exec(instrument);
  const name =
    decree === null
      ? Object.hasOwn(shortNames, instrument)
        ? shortNames[instrument]
        : undefined
      : `Nghị định số ${decree[1] ?? ""}/${decree[2] ?? ""}/NĐ-CP`;
  const words = provisionWords(id);
  return name === undefined || words === undefined ? undefined : `${words} ${name}`;
}

function pathOf(id: string): readonly string[] {
  const [path = ""] = id.split("@");
  return path.split("/").slice(1);
}

/** The first of the ids that stands in one of the instruments, in words. */
export function firstCited(
  ids: readonly string[],
  instruments: readonly string[],
): string | undefined {
  const id = ids.find((cite) => instruments.includes(cite.split("/")[0] ?? ""));
  return id === undefined ? undefined : citationWords(id);
}
