import { MisuseError } from "../finding/misuse-error";
import type { IsoDate } from "../time/iso-date";
import { isInForce } from "./in-force";
import type { Instrument } from "./instrument";
import type { LawData } from "./law-data";
import { byRankThenDate, canBeLegalBasis, legalBasisLine } from "./legal-basis";
import type { Provision } from "./provision";
import { wordingsAround } from "./wordings";

/** The instruments and provisions that rules cite; immutable. An id is a provision's, or an instrument's where that makes sense. */
export interface LawBook {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly provisions: ReadonlyMap<string, Provision>;
  /** The provision of an id, undefined when there is none. */
  lookUp(id: string): Provision | undefined;
  /** The instrument that an id names or stands in, undefined when there is none. */
  instrumentOf(id: string): Instrument | undefined;
  /** Whether the provision or instrument is in force on the day; an unknown id is not. */
  inForceOn(id: string, date: IsoDate): boolean;
  /** The rank of the instrument, 1 the highest; throws MisuseError "unknown-citation". */
  rankOf(id: string): number;
  /**
   * The lines `Căn cứ …;` of a letter dated `date` that rests on these ids: each instrument once, highest rank first, then the older,
   * with the amending instruments in force on the day. What is no longer in force on the day is left out. Throws MisuseError
   * "unknown-citation".
   */
  legalBases(ids: readonly string[], date: IsoDate): readonly string[];
}

/** A law book of checked data (`parseLaw` checks it); cheap, nothing is validated again. */
export function lawBookFrom(data: LawData): LawBook {
  const instruments = new Map(data.instruments.map((instrument) => [instrument.id, instrument]));
  const provisions = new Map(data.provisions.map((provision) => [provision.id, provision]));
  const instrumentOf = (id: string): Instrument | undefined =>
    instruments.get(provisions.get(id)?.instrument ?? id);
  const known = (id: string): Instrument => {
    const instrument = instrumentOf(id);
    if (instrument === undefined) {
      throw new MisuseError(
        "unknown-citation",
        `\`${id}\` is neither a provision nor an instrument of the law book: correct the id or add it to the law data.`,
      );
    }
    return instrument;
  };
  const givesBasis = (id: string, date: IsoDate): boolean => {
    const instrument = known(id);
    const provision = provisions.get(id);
    return (
      canBeLegalBasis(instrument) &&
      isInForce(instrument.inForce, date) &&
      (provision === undefined ||
        wordingsAround(provision, data.provisions).some(({ inForce }) => isInForce(inForce, date)))
    );
  };
  return {
    instruments,
    provisions,
    lookUp: (id) => provisions.get(id),
    instrumentOf,
    inForceOn: (id, date) => {
      const text = provisions.get(id) ?? instruments.get(id);
      return text !== undefined && isInForce(text.inForce, date);
    },
    rankOf: (id) => known(id).rank,
    legalBases: (ids, date) => {
      const named = [...new Set(ids.filter((id) => givesBasis(id, date)).map(known))];
      const amendments = (instrument: Instrument): readonly Instrument[] =>
        (instrument.amendedBy ?? [])
          .map(known)
          .filter(({ inForce }) => inForce.from !== undefined && inForce.from <= date);
      // A text that amends another one of the list stands in that one's line.
      const told = new Set(named.flatMap(amendments));
      return named
        .filter((instrument) => !told.has(instrument))
        .sort(byRankThenDate)
        .map((instrument) => legalBasisLine(instrument, amendments(instrument)));
    },
  };
}
