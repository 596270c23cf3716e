/** The way from the top of a file to a value: keys and list indexes, counted from 0. */
export type Path = readonly (string | number)[];

/**
 * A path as findings print it: dots before keys, brackets around indexes; the whole file is `""`.
 * `pathText(["events", 2, "on"])` is `events[2].on`.
 */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const key = /^[\p{L}\p{N}_-]+$/u.test(step) ? step : JSON.stringify(step);
    return text === "" ? key : `${text}.${key}`;
  }, "");
}

/** The steps of a path without quoted keys: `complainants[0].kind` is `["complainants", 0, "kind"]`. */
export function pathSteps(text: string): Path {
  return text
    .split(/[.[\]]+/u)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}
