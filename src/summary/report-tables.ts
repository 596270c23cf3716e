import type { EventName } from "../case/word-lists";
import data from "../generated/report-tables.json";
import type { IsoDate } from "../time/iso-date";
import type { CountedDuty, Ending, Handling } from "./step-words";

interface Dated {
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  readonly cites: readonly string[];
}

/** One column of a table of figures that goes with a report. */
export interface TableColumn {
  readonly n: number;
  readonly label: string;
  /** The numbers of the columns it is the sum of. */
  readonly sum?: readonly number[];
  /** The figures of a summary that fill it. */
  readonly count?: readonly string[];
  readonly inferred?: boolean;
}

export interface ReportTable extends Dated {
  readonly id: string;
  readonly title: string;
  readonly confidence: string;
  readonly columns: readonly TableColumn[];
}

/** How the steps on record are counted: see rules/reporting-tables/counting.yaml. */
export interface Counting {
  readonly handling: Readonly<Record<Handling, readonly EventName[]>>;
  readonly ending: Readonly<Record<Ending, readonly EventName[]>>;
  readonly reopening: readonly EventName[];
  readonly duties: Readonly<Record<CountedDuty, readonly string[]>>;
}

interface ReportData {
  readonly counting: Counting;
  readonly tables: readonly ReportTable[];
}

/** The packaged tables: `rules/reporting-tables`, checked when the package was built. */
export function reportTables(): ReportData {
  return data as unknown as ReportData;
}
