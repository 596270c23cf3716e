import { sameName } from "../../case/facts";
import { quoteValue } from "../../finding/quote-value";
import type { CaseCheck } from "../case-check";

/** A file is looked at with the profile of the agency that handles it. */
export const otherHandlingUnit: CaseCheck = {
  id: "other-handling-unit",
  run: ({ file, agency }) => {
    const unit = file.handledBy?.unit;
    if (agency === undefined || unit === undefined || sameName(unit, agency.unit)) return [];
    return [
      {
        severity: "warning",
        path: ["handledBy", "unit"],
        message: {
          vi: `Hồ sơ do ${quoteValue(unit)} giữ, nhưng hồ sơ cơ quan là của ${quoteValue(agency.unit)}`,
          en: `The file is handled by ${quoteValue(unit)}, but the agency profile is of ${quoteValue(agency.unit)}`,
        },
        fix: {
          vi: "hãy dùng hồ sơ cơ quan của đơn vị giữ hồ sơ",
          en: "use the profile of the unit that handles the file",
        },
      },
    ];
  },
};
