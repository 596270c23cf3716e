/** The periodic reports, by the time that they cover; those of six and nine months begin with the year. */
export const reportKinds = ["month", "quarter", "half-year", "nine-months", "year"] as const;

export type ReportKind = (typeof reportKinds)[number];

/** Who signed a report. */
export const reportSigners = ["head", "deputy", "inspectorate", "other"] as const;

/** The quarters of a year as official papers number them. */
export const quarterNames = ["I", "II", "III", "IV"] as const;
