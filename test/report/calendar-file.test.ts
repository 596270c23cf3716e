import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, calendarFile } from "../../src/report/calendar-file";
import { isoDate } from "../../src/time/iso-date";

const asOf = isoDate("2026-11-18");
const entry: CalendarEntry = {
  key: "KN-1\ncomplaint.accept",
  day: isoDate("2026-11-20"),
  title: "Thụ lý giải quyết; thông báo, nêu rõ lý do \\ không thụ lý ".repeat(4).trim(),
  text: "Trách nhiệm: Lê Văn Thử\nCăn cứ: khoản 1 Điều 27, Luật Khiếu nại; 2011",
};
const write = (entries: readonly CalendarEntry[]) => calendarFile(entries, { asOf, name: "Lịch" });

/** The events as an independent reader of calendars understands them. */
function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: event.getFirstPropertyValue("uid"),
    stamp: String(event.getFirstPropertyValue("dtstamp")),
    start: event.getFirstPropertyValue("dtstart") as ICAL.Time,
    title: event.getFirstPropertyValue("summary"),
    text: event.getFirstPropertyValue("description"),
  }));
}

describe("a calendar file", () => {
  it("gives back the day, the title and the text to another program", async () => {
    const [event] = eventsIn(await write([entry]));
    expect(event?.title).toBe(entry.title);
    expect(event?.text).toBe(entry.text);
    expect(event?.start.isDate).toBe(true);
    expect(String(event?.start)).toBe("2026-11-20");
    expect(event?.stamp).toBe("2026-11-18T00:00:00Z");
  });

  it("has lines of at most 75 octets that end in CRLF, and cuts no letter in two", async () => {
    const file = await write([entry]);
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    const lines = file.split("\r\n");
    const longest = Math.max(...lines.map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
    expect(longest).toBeGreaterThan(60);
    expect(file).not.toContain("\uFFFD");
  });

  it("writes whole days without an hour, and names what made it", async () => {
    const file = await write([entry]);
    expect(file).toContain("\r\nDTSTART;VALUE=DATE:20261120\r\n");
    expect(file).toContain("\r\nPRODID:-//tiepdan//tiepdan//VI\r\n");
    expect(file).toContain("\r\nVERSION:2.0\r\n");
  });

  it("escapes commas, semicolons, backslashes and line breaks", async () => {
    const file = (await write([entry])).replaceAll("\r\n ", "");
    expect(file).toContain("giải quyết\\; thông báo\\, nêu rõ lý do \\\\ không");
    expect(file).toContain("Lê Văn Thử\\nCăn cứ: khoản 1 Điều 27\\, Luật Khiếu nại\\; 2011");
  });

  it("keeps the name of an entry when its day changes, and tells entries apart", async () => {
    const moved = { ...entry, day: isoDate("2026-11-27") };
    const other = { ...entry, key: "KN-2\ncomplaint.accept" };
    const [first] = eventsIn(await write([entry])).map(({ uid }) => uid);
    const [second, third] = eventsIn(await write([moved, other])).map(({ uid }) => uid);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("is the same bytes each time", async () => {
    expect(await write([entry, { ...entry, key: "b" }])).toBe(
      await write([entry, { ...entry, key: "b" }]),
    );
  });

  it("is a calendar without entries when nothing is due", async () => {
    expect(eventsIn(await write([]))).toEqual([]);
  });
});
