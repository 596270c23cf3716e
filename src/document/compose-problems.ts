import type { CaseFile } from "../case/case-schema";
import type { Decision } from "../decide/decision";
import type { Problem } from "../finding/problem";
import type { IsoDate } from "../time/iso-date";
import { documentDueOn } from "./document-due";
import type { Template, TemplateSet } from "./template/template";

/** What speaks against writing this letter at all: another outcome, another body's case, a day that cannot be. */
export function composeProblems(
  template: Template,
  decision: Decision,
  file: CaseFile,
  date: IsoDate,
): readonly Problem[] {
  return [
    ...outcomeProblems(template, decision),
    ...callProblems(template, decision),
    ...(template.from === "citizen" ? [] : dateProblems(file, date)),
    ...rightProblems(template, decision),
    ...whatIfProblems(decision),
    ...issuedProblems(template, decision, date),
  ];
}

/** A letter says for certain what the decision must have settled: neither may still be unknown, whatever blanks are asked for. */
function outcomeProblems(template: Template, decision: Decision): readonly Problem[] {
  const { outcome } = decision.admission;
  if (template.outcome === undefined) return [];
  const isSettled = decision.competent.isOurs !== "unknown";
  if (isSettled && outcome === template.outcome) return [];
  if (outcome === undefined || !isSettled) {
    const waiting = decision.missing
      .slice(0, 3)
      .map(({ fact }) => `\`${fact}\``)
      .join(", ");
    return [
      {
        rule: "document-not-decided",
        severity: "error",
        path: [],
        message: {
          vi: `Chưa xác định được thẩm quyền hoặc việc thụ lý hay không thụ lý, nên chưa soạn được \`${template.title}\`: bổ sung ${waiting === "" ? "hồ sơ" : waiting}.`,
          en: `Competence, or whether the petition is accepted, is not settled, so \`${template.id}\` cannot be written yet: add ${waiting === "" ? "to the case file" : waiting}.`,
        },
      },
    ];
  }
  const said =
    outcome === "accept" ? { vi: "thụ lý", en: "accepted" } : { vi: "không thụ lý", en: "refused" };
  return [
    {
      rule: "document-contradicts-decision",
      severity: "error",
      path: [],
      message: {
        vi: `Hồ sơ cho kết quả \`${said.vi}\`, trái với văn bản \`${template.title}\`: soạn văn bản kia hoặc sửa hồ sơ.`,
        en: `By the case file the petition is \`${said.en}\`, against the letter \`${template.id}\`: write the other letter or correct the file.`,
      },
    },
  ];
}

function callProblems(template: Template, decision: Decision): readonly Problem[] {
  if (decision.competent.isOurs === "no" && template.from === undefined) {
    return [
      {
        rule: "document-not-competent",
        severity: "error",
        path: [],
        message: {
          vi: `Vụ việc thuộc thẩm quyền của \`${decision.competent.name?.vi ?? "cơ quan khác"}\`: cơ quan này không ra \`${template.title}\`.`,
          en: `The case is for \`${decision.competent.name?.en ?? "another body"}\` to resolve: this office does not issue \`${template.id}\`.`,
        },
      },
    ];
  }
  if (decision.documents.some((document) => document.template === template.id)) return [];
  return [
    {
      rule: "document-not-called-for",
      severity: "warning",
      path: [],
      message: {
        vi: `Quyết định không đòi hỏi văn bản \`${template.title}\`: xem lại hồ sơ trước khi ký.`,
        en: `The decision does not call for \`${template.id}\`: look at the case file again before signing.`,
      },
    },
  ];
}

/** A letter must not keep silent about a right that may be there. */
function rightProblems({ id, title }: Template, decision: Decision): readonly Problem[] {
  const due = decision.documents.find(({ template }) => template === id);
  const facts = (due?.rightsOpen ?? []).map((fact) => {
    const path = decision.missing.find((one) => one.fact === fact)?.path;
    return `\`${path ?? fact}\``;
  });
  if (facts.length === 0) return [];
  return [
    {
      rule: "document-right-open",
      severity: "error",
      path: [],
      message: {
        vi: `Chưa rõ \`${title}\` phải ghi quyền khiếu nại tiếp hoặc khởi kiện nào: bổ sung ${facts.join(", ")}.`,
        en: `It is open which rights to complain again or to sue \`${id}\` has to tell: add ${facts.join(", ")}.`,
      },
    },
  ];
}

function dateProblems(file: CaseFile, date: IsoDate): readonly Problem[] {
  if (file.receivedOn === undefined || date >= file.receivedOn) return [];
  return [
    {
      rule: "document-date",
      severity: "error",
      path: ["receivedOn"],
      message: {
        vi: `Văn bản ghi ngày \`${date}\`, trước ngày nhận đơn \`${file.receivedOn}\`: sửa một trong hai ngày.`,
        en: `The letter is dated \`${date}\`, before the petition was received on \`${file.receivedOn}\`: correct one of the two.`,
      },
    },
  ];
}

function whatIfProblems({ lawAt }: Decision): readonly Problem[] {
  if (lawAt === undefined) return [];
  return [
    {
      rule: "document-what-if",
      severity: "error",
      path: [],
      message: {
        vi: `Quyết định này tính thử theo pháp luật ngày \`${lawAt}\`: tính lại không kèm lawAt rồi mới soạn văn bản.`,
        en: `This decision tries out the law of \`${lawAt}\`: decide again without lawAt before writing a letter.`,
      },
    },
  ];
}

/** The file says that the step was done on another day: a second letter would contradict the first. */
function issuedProblems(
  { id, title }: Template,
  decision: Decision,
  date: IsoDate,
): readonly Problem[] {
  const issuedOn = documentDueOn(decision, id, date)?.issuedOn;
  if (issuedOn === undefined || issuedOn === date) return [];
  const problem: Problem = {
    rule: "document-already-issued",
    severity: "warning",
    path: ["events"],
    message: {
      vi: `Hồ sơ ghi việc này đã làm ngày \`${issuedOn}\`, còn \`${title}\` đề ngày \`${date}\`: chỉ in lại theo ngày cũ, hoặc sửa hồ sơ.`,
      en: `The file says that this was done on \`${issuedOn}\`, and \`${id}\` is dated \`${date}\`: print it again with the old day, or correct the file.`,
    },
  };
  return [problem];
}

/** No version of the form is in force on the letter's day. */
export function noFormProblem({ templates }: TemplateSet, id: string, date: IsoDate): Problem {
  const spans = templates
    .filter((template) => template.id === id)
    .map(({ inForce: { from, to } }) => `${from}..${to ?? ""}`)
    .join(", ");
  return {
    rule: "form-not-in-force",
    severity: "error",
    path: [],
    message: {
      vi: `Không có biểu mẫu \`${id}\` nào có hiệu lực ngày \`${date}\` (chỉ có ${spans}): xem lại ngày của văn bản.`,
      en: `No version of the form \`${id}\` is in force on \`${date}\` (there are ${spans}): check the letter's day.`,
    },
  };
}

/** None of the provisions that the decision cites for the letter is in force on its day. */
export function noBasisProblem({ id, title, case: about }: Template, date: IsoDate): Problem {
  const next =
    about === "none"
      ? { vi: "hoặc ghi căn cứ vào `bases`", en: "or name a basis under `bases`" }
      : { vi: "và quy tắc gọi văn bản này", en: "and the rule that calls for it" };
  return {
    rule: "document-basis-missing",
    severity: "error",
    path: [],
    message: {
      vi: `\`${title}\` không có căn cứ pháp lý nào còn hiệu lực ngày \`${date}\`: xem lại ngày của văn bản ${next.vi}.`,
      en: `\`${id}\` has no legal basis in force on \`${date}\`: check the letter's day ${next.en}.`,
    },
  };
}
