import type { EventName } from "../case/word-lists";
import type { Severity, Text } from "../finding/finding";
import data from "../generated/handling.json";
import { isInForce } from "../law/in-force";
import type { IsoDate } from "../time/iso-date";

interface Dated {
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  readonly cites: readonly string[];
}

interface Graded {
  readonly severity: Exclude<Severity, "info">;
  readonly fix: Text;
}

/** The kind of document that a step must have. */
interface Paper extends Dated {
  readonly step: EventName;
  readonly instance?: 1 | 2;
  readonly kind: string;
}

/** A duty that must be done before a step. */
interface Before extends Graded {
  readonly duty: string;
  readonly step: EventName;
}

/** Two steps of which the first must come first where both are on file. */
interface Order extends Dated, Graded {
  readonly first: EventName;
  readonly next: EventName;
}

/** After `opened`, `barred` waits for one of `closedBy`. */
interface Meanwhile extends Dated, Graded {
  readonly opened: EventName;
  readonly closedBy: readonly EventName[];
  readonly barred: EventName;
}

/** A duty whose notice goes to these roles alone. */
interface OnlyTo extends Dated {
  readonly duty: string;
  readonly to: readonly string[];
}

/** What the law says of steps and their documents beyond single duties. */
export interface HandlingTable {
  readonly papers: readonly Paper[];
  /** How a document that is wrong is put right today, whatever its day. */
  readonly correction: Dated;
  readonly signing: Dated & { readonly steps: readonly EventName[] };
  readonly notRespondent: Dated & {
    readonly steps: readonly EventName[];
    readonly instance: 1 | 2;
  };
  readonly chairing: readonly { readonly step: EventName; readonly assignment: string }[];
  readonly recipientsOnly: readonly OnlyTo[];
  readonly before: readonly Before[];
  readonly order: readonly Order[];
  readonly meanwhile: readonly Meanwhile[];
}

/** The packaged table: `rules/handling`, checked when the package was built. */
export function handlingTable(): HandlingTable {
  return data as unknown as HandlingTable;
}

/** The entries in force on a day. */
export function entriesOn<Entry extends Dated>(
  entries: readonly Entry[],
  on: IsoDate,
): readonly Entry[] {
  return entries.filter(({ inForce }) => isInForce(inForce, on));
}
