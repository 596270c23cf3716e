import type { Path } from "../../../finding/path-text";
import type { Regime } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem, write } from "../form-problem";
import { signaturesOf } from "../signature-blocks";

const stateMarks = ["TM.", "KT.", "TL.", "TUQ.", "Q."];
const partyMarks = ["T/M", "K/T", "T/L", "Q."];

// A mark as it is written well or ill: `TM.`, `T/M`, `KT`, `K.T.`; the words of a post begin with two letters that are no mark.
const written =
  /^(T\s{0,2}[./]?\s{0,2}U\s{0,2}[./]?\s{0,2}Q|T\s{0,2}[./]?\s{0,2}M|K\s{0,2}[./]?\s{0,2}T|T\s{0,2}[./]?\s{0,2}L|Q)(?:\s{0,2}\.\s{0,2}|\/\s{0,2}|\s{1,2})(?=\p{L})/iu;

/** Authority marks are spelt as the regime spells them, and whoever signs for another has the own post below. */
export const authorityMark: FormCheck = {
  id: "form-authority-mark",
  part: "signature",
  run: (document) =>
    signaturesOf(document).flatMap(({ path, block: { posts } }) => [
      ...posts.flatMap((post, index) =>
        spellingProblems(post, [...path, "posts", index], document.regime),
      ),
      ...ownPostMissing(posts, [...path, "posts"]),
    ]),
};

function spellingProblems(post: string, path: Path, regime: Regime): readonly FormProblem[] {
  const found = written.exec(post);
  if (found === null) return [];
  const letters = (found[1] ?? "").replace(/[^\p{L}]/gu, "").toLocaleUpperCase("vi");
  const marks = regime === "state" ? stateMarks : partyMarks;
  const mark = marks.find((text) => text.replace(/[^\p{L}]/gu, "") === letters);
  const rest = post.slice(found[0].length);
  if (mark !== undefined && post === `${mark} ${rest}`) return [];
  return [
    valueProblem("error", path, {
      value: post,
      because:
        regime === "state"
          ? {
              vi: "văn bản nhà nước ghi quyền hạn là TM., KT., TL., TUQ., Q.",
              en: "State documents write authority as TM., KT., TL., TUQ., Q.",
            }
          : {
              vi: "văn bản Đảng ghi quyền hạn là T/M, K/T, T/L, Q.",
              en: "Party documents write authority as T/M, K/T, T/L, Q.",
            },
      fix:
        mark === undefined
          ? { vi: "hãy dùng một trong các chữ đó", en: "use one of these" }
          : write(`${mark} ${rest}`),
    }),
  ];
}

/** `Q. GIÁM ĐỐC` is the own post; under `TM.`, `KT.`, `TL.`, `TUQ.` another line tells it. */
function ownPostMissing(posts: readonly string[], path: Path): readonly FormProblem[] {
  const last = posts.at(-1);
  const index = posts.length - 1;
  if (last === undefined || !/^(?:TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|T\/L) /u.test(last)) return [];
  return [
    valueProblem("error", [...path, index], {
      value: last,
      because: {
        vi: "dòng dưới phải ghi chức vụ của chính người ký",
        en: "the line below must tell the own post of who signs",
      },
      fix: {
        vi: "hãy thêm một dòng, như `PHÓ CHỦ TỊCH`",
        en: "add a line, as `PHÓ CHỦ TỊCH`",
      },
    }),
  ];
}
