import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem } from "../form-problem";
import { signaturesOf } from "../signature-blocks";

const petitionForms = new Set(["ND124-2020", "ND155-2026", "ND31-2019", "ND156-2026"]);

/** The forms on complaints and denunciations name a person's office, so the competent person signs in the own name, without TM. */
export const signsOwn: FormCheck = {
  id: "form-signs-own",
  part: "collective",
  regime: "state",
  run: (document) => {
    const { form } = document;
    if (form === undefined || !petitionForms.has(form.instrument)) return [];
    return signaturesOf(document).flatMap(({ path, block: { posts } }): readonly FormProblem[] => {
      const index = posts.findIndex((post) => /^T\s?[./]?\s?M[.\s/]/iu.test(post));
      const post = posts[index];
      if (post === undefined) return [];
      return [
        valueProblem("warning", [...path, "posts", index], {
          value: post,
          because: {
            vi: `${form.number} để người có thẩm quyền tự mình ký`,
            en: `${form.number} is signed by the competent person alone`,
          },
          fix: {
            vi: "hãy ghi chức vụ, như `CHỦ TỊCH` hoặc `KT. CHỦ TỊCH`",
            en: "write the post, as `CHỦ TỊCH` or `KT. CHỦ TỊCH`",
          },
        }),
      ];
    });
  },
};
