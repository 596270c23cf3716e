import data from "../../generated/document-kinds.json";
import { isInForce } from "../../law/in-force";
import type { IsoDate } from "../../time/iso-date";
import type { Regime } from "../official-document";
import type { DocumentKindEntry } from "./document-kind-entry";

/** The packaged kinds of documents: `rules/documents/kinds.yaml`, checked when the package was built. */
export function documentKinds(): readonly DocumentKindEntry[] {
  return data as unknown as readonly DocumentKindEntry[];
}

/**
 * The kinds that an abbreviation stands for on a day, in the letters of the table: `kindsBySymbol("state", "TB", date)` is Thông báo;
 * the Party's `QĐ` is both Quyết định and Quy định. Empty for what is no abbreviation of a kind.
 */
export function kindsBySymbol(
  regime: Regime,
  symbol: string,
  date: IsoDate,
): readonly DocumentKindEntry[] {
  return kindsOn(regime, date).filter((kind) => kind.symbol === symbol);
}

/**
 * The entries of a kind on a day, by its name as documents give it: `Thông báo thụ lý giải quyết khiếu nại` is a Thông báo. Those with
 * the longest name that fits; empty for a kind outside the tables.
 */
export function kindsByName(
  regime: Regime,
  name: string,
  date: IsoDate,
): readonly DocumentKindEntry[] {
  const wanted = `${name.trim().toLocaleLowerCase("vi")} `;
  const fitting = kindsOn(regime, date).filter((kind) =>
    wanted.startsWith(`${kind.name.toLocaleLowerCase("vi")} `),
  );
  const longest = Math.max(0, ...fitting.map((kind) => kind.name.length));
  return fitting.filter((kind) => kind.name.length === longest);
}

function kindsOn(regime: Regime, date: IsoDate): readonly DocumentKindEntry[] {
  return documentKinds().filter((kind) => kind.regime === regime && isInForce(kind.inForce, date));
}
