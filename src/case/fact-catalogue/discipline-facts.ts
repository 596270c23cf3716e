import type { FactDefinition } from "../fact";
import { disciplinedPersons, disciplineForms } from "../word-lists";

/** What a complaint about a disciplinary decision turns on (Chương IV Luật Khiếu nại 2011). */
export const disciplineFactDefinitions: readonly FactDefinition[] = [
  {
    id: "discipline.form",
    type: "choice",
    values: disciplineForms,
    origin: "case",
    label: { vi: "hình thức kỷ luật", en: "form of discipline" },
    question: {
      vi: "Hình thức kỷ luật là gì (khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, bãi nhiệm hay buộc thôi việc)?",
      en: "Which form of discipline is it (reprimand, warning, lower salary step, demotion, removal from the post, from elected office, or dismissal)?",
    },
    path: "complaint.discipline.form",
  },
  {
    id: "discipline.person",
    type: "choice",
    values: disciplinedPersons,
    origin: "case",
    label: { vi: "người bị kỷ luật", en: "the person disciplined" },
    question: {
      vi: "Người bị kỷ luật là cán bộ, công chức, viên chức hay người lao động của doanh nghiệp nhà nước?",
      en: "Is the person disciplined a cadre, a civil servant, a public employee or a worker of a state enterprise?",
    },
    path: "complaint.discipline.person",
  },
  {
    id: "discipline.upToDirectorGeneral",
    type: "boolean",
    origin: "case",
    label: {
      vi: "công chức giữ chức vụ từ Tổng cục trưởng và tương đương trở xuống",
      en: "civil servant up to Director General or equivalent",
    },
    question: {
      vi: "Người bị kỷ luật có phải công chức giữ chức vụ từ Tổng cục trưởng và tương đương trở xuống không?",
      en: "Is the person disciplined a civil servant with a post up to Director General or equivalent?",
    },
    path: "complaint.discipline.upToDirectorGeneral",
  },
  {
    id: "discipline.appointedByPrimeMinister",
    type: "boolean",
    origin: "case",
    label: { vi: "do Thủ tướng Chính phủ bổ nhiệm", en: "appointed by the Prime Minister" },
    question: {
      vi: "Người bị kỷ luật có phải người đứng đầu đơn vị sự nghiệp hoặc doanh nghiệp nhà nước do Thủ tướng Chính phủ bổ nhiệm không?",
      en: "Is the person disciplined the head of a public service unit or state enterprise whom the Prime Minister appointed?",
    },
    path: "complaint.discipline.appointedByPrimeMinister",
  },
  {
    id: "discipline.isClear",
    type: "boolean",
    origin: "case",
    label: { vi: "nội dung khiếu nại kỷ luật đã rõ", en: "what is complained about is clear" },
    question: {
      vi: "Sau khi kiểm tra lại quyết định kỷ luật, nội dung khiếu nại đã rõ chưa?",
      en: "After the re-check of the disciplinary decision, is what is complained about clear?",
    },
    path: "complaint.discipline.isClear",
  },
];
