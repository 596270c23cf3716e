import { uncapitalised } from "../language/letter-case";
import type { Inheritance, NamedBody } from "../place/inheritors-of";
import { inheritanceData } from "../place/place-data";
import type { UnitLevel } from "../place/unit";
import type { IsoDate } from "../time/iso-date";
import { addresseeOf } from "./addressee";
import type { Petition } from "./case-schema";
import type { FactEntries } from "./facts";

/** Who took over from the body that the petition was sent to, and whether that leaves one commune or several. */
export function addresseeFacts(file: Petition, asOf: IsoDate): FactEntries {
  const addressee = addresseeOf(file, asOf);
  if (addressee === undefined) return {};
  const { body, heir, placed } = addressee;
  const taker = takerOf(heir, placed);
  const isDistrict = body.unit.level === "district";
  return {
    "addressee.heirRole":
      taker === undefined
        ? undefined
        : inheritanceData().bodies.find(({ kind }) => kind === taker.kind)?.roles?.[
            taker.unit.level
          ],
    "addressee.heirUnit": taker === undefined ? undefined : uncapitalised(taker.unit.officialName),
    ...(file.matter?.reach === undefined && isDistrict
      ? { "matter.reach": reachOf(taker?.unit.level, heir.status) }
      : {}),
  };
}

/** While the hamlet of a commune that was split is not known, the matter counts as touching several: khoản 8 Điều 54. */
function takerOf(heir: Inheritance, placed: boolean): NamedBody | undefined {
  if (heir.status === "inherited") return heir.inheritor;
  return heir.status === "by-place" && placed ? heir.otherwise : undefined;
}

function reachOf(
  level: UnitLevel | undefined,
  status: Inheritance["status"],
): "one-commune" | "several-communes" | undefined {
  if (level === "commune") return "one-commune";
  return level !== undefined && status === "by-place" ? "several-communes" : undefined;
}
