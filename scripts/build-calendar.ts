// Writes src/generated/calendar.json from rules/calendar/*.yaml, after checking it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { parseCalendar } from "../src/time/parse-calendar";
import { calendarSource } from "./calendar-source";

const read = (name: string): unknown => parse(readFileSync(`rules/calendar/${name}.yaml`, "utf8"));
const parsed = parseCalendar(calendarSource(read), { lang: "en" });
if (!parsed.ok) {
  for (const { path, message } of parsed.findings) console.error(`${path}: ${message}`);
  process.exitCode = 1;
} else {
  mkdirSync("src/generated", { recursive: true });
  writeFileSync("src/generated/calendar.json", `${JSON.stringify(parsed.value)}\n`);
}
