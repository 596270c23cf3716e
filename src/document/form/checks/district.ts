import { type TextPlace, textsOf } from "../document-texts";
import type { FormCheck } from "../form-check";
import { valueProblem } from "../form-problem";

const places: readonly TextPlace[] = [
  "letterhead",
  "addressees",
  "recipients",
  "signature",
  "copy",
];
const districtWords = /(?<!\p{L})(?:huyện|quận|thị xã|thị trấn)(?!\p{L})/iu;

/** The last day of the district level is 2025-06-30: nobody writes as one, to one or for one after it. The text itself may tell of the past. */
export const district: FormCheck = {
  id: "form-district",
  part: "local",
  run: (document) => {
    if (document.date < "2025-07-01") return [];
    return textsOf(document)
      .filter(({ place, path }) => places.includes(place) && path.at(-1) !== "about")
      .flatMap(({ path, text }) =>
        districtWords.test(text)
          ? [
              valueProblem("warning", path, {
                value: text,
                because: {
                  vi: "từ ngày 01/7/2025 không còn cấp huyện",
                  en: "there is no district level from 2025-07-01 on",
                },
                fix: {
                  vi: "hãy ghi cơ quan cấp xã hoặc cấp tỉnh đã thay",
                  en: "name the commune or province body that took its place",
                },
              }),
            ]
          : [],
      );
  },
};
