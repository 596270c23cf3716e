import { holdsWords, searched } from "../../case/word-match";
import { spelledOut } from "../../language/spelled-out";

/** A level or committee stands under several names: a province may be a city. */
const others: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cấp tỉnh$/u, ["tỉnh", "thành phố"]],
  [/(?<!cấp )tỉnh$/u, ["thành phố"]],
  [/cấp huyện$/u, ["huyện", "quận", "thị xã", "thành phố"]],
  [/cấp xã$/u, ["xã", "phường", "đặc khu"]],
  [/Tỉnh ủy$/u, ["Thành ủy"]],
  [/Huyện ủy$/u, ["Quận ủy", "Thị ủy", "Thành ủy"]],
];

/**
 * How a name of `roles.yaml` may begin in a list of recipients: without what only tells whose level it is, each with the names of
 * provinces that are cities, and the body through which it is sent.
 */
export function formsOf(name: string): readonly string[] {
  const through = /\(qua ([^)]+)\)/u.exec(name)?.[1];
  return [coreOf(name), ...(through === undefined ? [] : [through])].flatMap((one) => [
    one,
    ...others.flatMap(([pattern, words]) =>
      pattern.test(one) ? words.map((word) => one.replace(pattern, word)) : [],
    ),
  ]);
}

/** A name without places, levels and the rest of a list. */
export function coreOf(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/\s+(?:cấp ủy )?(?:cùng cấp|cấp trên).*$/u, "")
    .replace(/\s+và cấp tương đương$/u, "")
    .replace(/,.*$/u, "");
}

/** Whether an entry of a list of recipients begins with one of the forms of a name: `UBND tỉnh Thí Dụ` is the province's committee. */
export function isBody(entry: string, name: string): boolean {
  const written = searched(spelledOut(entry));
  return formsOf(name).some((form) => {
    const wanted = searched(form);
    return holdsWords({ ...written, words: written.words.slice(0, wanted.words.length) }, wanted);
  });
}
