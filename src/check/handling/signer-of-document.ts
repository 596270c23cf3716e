import { sameName } from "../../case/facts";
import type { Obligation } from "../../decide/decision";
import type { Text } from "../../finding/finding";
import { isInForce } from "../../law/in-force";
import { bearerText } from "../../people/bearer-text";
import type { HandlingCheck, HandlingInput } from "../handling-check";
import type { Step } from "../handling-step";
import { standingOf } from "../signer-standing";

/** A document signed by someone who neither holds the competent office on its day nor acts for its holder, or with the wrong form. */
export const signerOfDocument: HandlingCheck = {
  id: "signer-of-document",
  run: (input) =>
    input.steps.flatMap((step) => {
      const { signing } = input.table;
      const isPersonal = signing.steps.includes(step.what) && isInForce(signing.inForce, step.on);
      if (!isPersonal || step.event.document?.signedBy === undefined) return [];
      return step.duties.slice(0, 1).flatMap((duty) => {
        const fault = faultOf(duty, step, input);
        return fault === undefined
          ? []
          : [
              {
                severity: fault.severity,
                path: ["events", step.index, "document", "signedBy"],
                message: fault.message,
                fix: {
                  vi: "kiểm tra hồ sơ cơ quan và người ký; nếu đúng, người có thẩm quyền ban hành lại văn bản và gửi lại; người khiếu nại có thể nêu việc này khi khiếu nại tiếp hoặc khởi kiện",
                  en: "check the agency profile and the signer; if they are right, the competent person issues it again and sends it; the complainant may raise it when complaining again or suing",
                },
                cites: [
                  ...new Set([...duty.cites, ...input.decision.competent.cites, ...signing.cites]),
                ],
              },
            ];
      });
    }),
};

interface Fault {
  readonly severity: "error" | "warning";
  readonly message: Text;
}

function faultOf(
  { bearer }: Obligation,
  { event, on }: Step,
  { agency, rulebook }: HandlingInput,
): Fault | undefined {
  const { name, role, signing } = event.document?.signedBy ?? {};
  if (rulebook.roles.get(bearer.role)?.kind !== "office") return undefined;
  const isOurs =
    agency !== undefined &&
    (bearer.unit === undefined
      ? agency.headRole === bearer.role
      : sameName(agency.unit, bearer.unit));
  const whom = bearerText(bearer);
  if (name !== undefined && isOurs) {
    const standing = standingOf(name, bearer.role, { agency, on });
    return faultOfStanding(standing, { name, signing, whom });
  }
  const isOther =
    role !== undefined && role !== bearer.role && rulebook.roles.get(role)?.kind === "office";
  return isOther && signing !== "KT" && signing !== "TUQ" && signing !== "TL"
    ? {
        severity: "error",
        message: {
          vi: `Người ký giữ chức vụ \`${role}\`, thẩm quyền của ${whom.vi}`,
          en: `The signer's office is \`${role}\`; competent: ${whom.en}`,
        },
      }
    : undefined;
}

interface Signature {
  readonly name: string;
  readonly signing: string | undefined;
  readonly whom: Text;
}

function faultOfStanding(
  standing: ReturnType<typeof standingOf>,
  { name, signing, whom }: Signature,
): Fault | undefined {
  if (standing === "unknown") {
    return {
      severity: "warning",
      message: {
        vi: `Hồ sơ cơ quan không có người ký \`${name}\`; thẩm quyền của ${whom.vi}`,
        en: `The agency profile does not know the signer \`${name}\`; competent: ${whom.en}`,
      },
    };
  }
  if (standing === "out-of-office") {
    return {
      severity: "error",
      message: {
        vi: `Vào ngày văn bản, \`${name}\` không giữ chức vụ hay được giao ký; thẩm quyền của ${whom.vi}`,
        en: `On the day of the document \`${name}\` held no office and no delegation; competent: ${whom.en}`,
      },
    };
  }
  if (standing === "other-office") {
    return {
      severity: "error",
      message: {
        vi: `\`${name}\` không có thẩm quyền ký và không được giao ký thay; thẩm quyền của ${whom.vi}`,
        en: `\`${name}\` is not competent and signs under no delegation; competent: ${whom.en}`,
      },
    };
  }
  if (signing === undefined || signing === "TM" || standing.forms.includes(signing))
    return undefined;
  const wanted = (lang: "vi" | "en"): string =>
    standing.forms.map((form) => formName(form)[lang]).join(" / ");
  return {
    severity: "warning",
    message: {
      vi: `\`${name}\` ký với hình thức ${formName(signing).vi}, phải là ${wanted("vi")}`,
      en: `\`${name}\` signed ${formName(signing).en}; it should be ${wanted("en")}`,
    },
  };
}

const formName = (form: string): Text =>
  form === "own"
    ? { vi: "ký trực tiếp", en: "in the own office" }
    : { vi: `${form}.`, en: `${form}.` };
