import { addresseeOf } from "../case/addressee";
import type { CaseFile } from "../case/case-schema";
import type { Lang, Text } from "../finding/finding";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { bodyName } from "../place/body-name";
import type { NamedBody } from "../place/inheritors-of";
import { readBody } from "../place/read-body";
import type { IsoDate } from "../time/iso-date";

/** That the body which a petition was sent to has ended, and who takes the matter on: one body, or one of several by place. */
export function addresseeProblems(file: CaseFile, asOf: IsoDate, lang: Lang): readonly Problem[] {
  const addressee = addresseeOf(file, asOf, lang);
  if (addressee === undefined) return unclear(file, asOf);
  if (addressee.heir.status === "standing") return [];
  const { body, heir } = addressee;
  const ended = bodyName(body.kind, body.unit);
  if (heir.status === "unknown") {
    return heir.findings.map(({ rule, severity, message, fix, cites }) => ({
      rule,
      severity,
      path: ["addressedTo"],
      message: { vi: message, en: message },
      ...(fix === undefined ? {} : { fix: { vi: fix, en: fix } }),
      ...(cites === undefined ? {} : { cites }),
    }));
  }
  const outside = heir.findings.map(({ message, fix }) => ({
    rule: "place-outside",
    severity: "warning" as const,
    path: ["place"],
    message: { vi: message, en: message },
    ...(fix === undefined ? {} : { fix: { vi: fix, en: fix } }),
  }));
  const { reading, cites } = heir;
  const about = {
    rule: "addressee-ended",
    severity: "warning" as const,
    path: ["addressedTo"],
    cites,
  };
  if (heir.status === "inherited") {
    const message = inheritedBy(ended, heir.inheritor.name, reading);
    return [{ ...about, message }, ...outside];
  }
  const message = byPlace(ended, heir.candidates, heir.otherwise.name, reading);
  return [{ ...about, message, fix: askPlace }, ...outside];
}

/** Several units bear the name that the petition was sent to: nobody is guessed. */
function unclear({ addressedTo }: CaseFile, asOf: IsoDate): readonly Problem[] {
  const units = addressedTo === undefined ? [] : (readBody(addressedTo, asOf)?.units ?? []);
  if (addressedTo === undefined || units.length < 2) return [];
  const names = units.map(({ officialName, province }) =>
    quoteValue(
      [officialName, ...(province === undefined ? [] : [province.officialName])].join(", "),
    ),
  );
  return [
    {
      rule: "addressee-unclear",
      severity: "warning",
      path: ["addressedTo"],
      message: {
        vi: `${quoteValue(addressedTo)} có thể là của nhiều đơn vị: ${names.join("; ")}`,
        en: `${quoteValue(addressedTo)} may be of several units: ${names.join("; ")}`,
      },
      fix: {
        vi: "hãy ghi thêm tỉnh, như `UBND huyện Tân Biên, tỉnh Tây Ninh`",
        en: "add the province, as in `UBND huyện Tân Biên, tỉnh Tây Ninh`",
      },
    },
  ];
}

function inheritedBy(ended: Text, heir: Text, reading: Text): Text {
  return {
    vi: `${quoteValue(ended.vi)} đã kết thúc hoạt động; ${quoteValue(heir.vi)} tiếp nhận. ${reading.vi}`,
    en: `${quoteValue(ended.en)} has ended; ${quoteValue(heir.en)} takes over. ${reading.en}`,
  };
}

function byPlace(
  ended: Text,
  candidates: readonly NamedBody[],
  otherwise: Text,
  reading: Text,
): Text {
  const listed = (lang: Lang): string =>
    candidates.map(({ name }) => quoteValue(name[lang])).join(", ");
  return {
    vi: `${quoteValue(ended.vi)} đã kết thúc hoạt động; tùy nơi phát sinh, nơi tiếp nhận là một trong: ${listed("vi")}; liên quan từ hai nơi thì ${quoteValue(otherwise.vi)}. ${reading.vi}`,
    en: `${quoteValue(ended.en)} has ended; by the place where it arose one of these takes over: ${listed("en")}; where two or more are concerned, ${quoteValue(otherwise.en)}. ${reading.en}`,
  };
}

const askPlace: Text = {
  vi: "hãy ghi `place`: xã cũ hoặc xã mới nơi vụ việc phát sinh; xã cũ bị chia thì ghi xã mới giữ thôn, ấp đó",
  en: "write `place`: the former or present commune in which the matter arose, of a split one the commune that holds the hamlet now",
};
