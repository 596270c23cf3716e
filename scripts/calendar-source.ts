type Fields = Readonly<Record<string, unknown>>;

/** Calendar data from the files of rules/calendar, without what only readers of the files need (notices, notes, confidence). */
export function calendarSource(read: (name: string) => unknown): unknown {
  const vn = fields(read("vn"));
  const law = fields(read("holidays"));
  const named = (key: string): Fields => {
    const part = fields(law[key]);
    return {
      name: part.name,
      wordings: list(part.wordings).map((row) => pick(row, ["inForce", "cites"])),
    };
  };
  return {
    format: vn.format,
    compiled: vn.compiled,
    years: list(vn.years).map((year) => ({
      ...pick(year, ["year", "status"]),
      holidays: list(year.holidays).map((day) =>
        pick(day, ["date", "kind", "name", "holiday", "for", "madeUpOn"]),
      ),
      workingSwaps: list(year.workingSwaps).map((swap) => pick(swap, ["date", "inPlaceOf"])),
      ...(year.proposedSwaps === undefined
        ? {}
        : {
            proposedSwaps: list(year.proposedSwaps).map((swap) => pick(swap, ["off", "work"])),
          }),
    })),
    holidayLaw: {
      weeklyRest: named("weeklyRest"),
      holidays: list(law.holidays),
      compensatory: named("compensatory"),
      swap: named("swap"),
    },
    lunar: list(fields(read("lunar")).rows),
    choices: list(fields(read("choices")).rows),
    counting: Object.entries(fields(fields(read("counting")).counting)).map(([id, rule]) => ({
      id,
      wordings: list(fields(rule).wordings)
        .filter((wording) => wording.basis !== undefined)
        .map((wording) => pick(wording, ["inForce", "basis"])),
    })),
  };
}

function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("a mapping was expected in rules/calendar");
  return value as Fields;
}

function list(value: unknown): readonly Fields[] {
  if (!Array.isArray(value)) throw new Error("a list was expected in rules/calendar");
  return value.map(fields);
}

function pick(row: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(
    keys.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]),
  );
}
