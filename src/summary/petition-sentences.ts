import type { Summary } from "./summary";
import { twoDigits } from "./two-digits";

/** The sentences of a report on how petitions were handled and resolved. */
export function petitionSentences({ petitions: { all } }: Summary): {
  readonly handling: readonly string[];
  readonly resolution: readonly string[];
} {
  const number = (measure: keyof typeof all): string => twoDigits(all[measure].count);
  const waiting = `còn ${number("waiting")} đơn chưa xử lý, trong đó ${number("waitingOverdue")} đơn quá hạn`;
  return {
    handling: [
      `Trong kỳ phải xử lý ${number("total")} đơn, gồm ${number("carriedOver")} đơn kỳ trước chuyển sang và ${number("received")} đơn tiếp nhận trong kỳ; trong số tiếp nhận có ${number("direct")} đơn do người gửi đơn gửi đến, ${number("fromBody")} đơn do cơ quan khác chuyển đến, ${number("fromFront")} đơn do Mặt trận Tổ quốc chuyển đến.`,
      `Đã xử lý ${number("handled")} đơn: thụ lý ${number("accepted")}, không thụ lý ${number("refused")}, chuyển ${number("transferred")}, hướng dẫn ${number("guided")}, trả lại ${number("returned")}; ${waiting}.`,
    ],
    resolution: [
      `Trong ${number("accepted")} đơn đã thụ lý, đã giải quyết ${number("resolved")} (đúng hạn ${number("resolvedInTime")}, quá hạn ${number("resolvedLate")}), người gửi đơn rút hoặc đình chỉ ${number("stopped")}, đang giải quyết ${number("pending")} (còn hạn ${number("pendingInTime")}, quá hạn ${number("pendingOverdue")}).`,
    ],
  };
}

/** What of a report's figures is not known, so that it is not read as nothing. */
export function openSentences({
  petitions,
  receptions,
  dialogues,
  reports,
}: Summary): readonly string[] {
  const { all } = petitions;
  const told = [
    [all.handlingUnknown.count, "đơn chưa rõ đã xử lý hay chưa"],
    [all.oursUnknown.count, "đơn chưa rõ có thuộc thẩm quyền hay không"],
    [all.channelUnknown.count, "đơn tiếp nhận trong kỳ chưa rõ nguồn gửi"],
    [all.waitingUnknown.count, "đơn chưa xử lý và chưa rõ thời hạn xử lý"],
    [all.pendingUnknown.count, "đơn đang giải quyết và chưa rõ thời hạn giải quyết"],
    [all.resolvedTimeUnknown.count, "đơn đã giải quyết nhưng chưa rõ đúng hạn hay quá hạn"],
    [petitions.receiptUnknown.count, "hồ sơ chưa ghi ngày nhận đơn, không tính vào số nào"],
    [
      petitions.startUnknown.count,
      "hồ sơ nhận trước kỳ chưa ghi việc đã làm, không tính vào số nào",
    ],
    [receptions.all.visitorsUnknown.count, "buổi tiếp công dân chưa ghi số người được tiếp"],
    [receptions.untold.length, "khoảng thời gian chưa có hồ sơ tiếp công dân"],
    [dialogues.proposalsUntold.count, "cuộc đối thoại chưa ghi ý kiến, kiến nghị"],
    [
      dialogues.proposals.waitingUnknown.count,
      "ý kiến, kiến nghị chưa có trả lời và chưa rõ thời hạn",
    ],
    [reports.untold.count, "hồ sơ chưa ghi các báo cáo đã gửi"],
  ] as const;
  return told.flatMap(([count, words]) => (count === 0 ? [] : [`${twoDigits(count)} ${words}`]));
}
