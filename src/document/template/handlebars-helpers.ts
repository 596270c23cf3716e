import { capitalised } from "../../language/letter-case";
import { numberWords } from "../../language/number-words";
import {
  shortVietnameseDate,
  vietnameseDate,
  vietnameseDateInWords,
} from "../../language/vietnamese-date";
import { confidentialEnd } from "./confidential-text";

/** Stands for a value that is missing, until a helper or the page turns it into dots. */
export const gapMark = "\ue000";

/** Dots to be filled in by hand. */
export const dots = "………………";

type Format = (value: string) => string;

const dateDots = "ngày …… tháng …… năm ………";

// A bracket or a quotation mark belongs to the text; so does what marks the end of a confidential stretch.
const endMarks = new RegExp(`(?<![\\s.,;:/])[\\s.,;:/]+(${confidentialEnd}?)$`, "u");

/** The closed set of helpers that take one value; each turns a missing value into dots of its own shape. */
export const formats: Readonly<Record<string, Format>> = {
  /** `ngày 02 tháng 7 năm 2026` */
  date: (value) => (value === gapMark ? dateDots : vietnameseDate(value)),
  /** `02/7/2026` */
  shortDate: (value) => (value === gapMark ? "……/……/………" : shortVietnameseDate(value)),
  dateInWords: (value) => (value === gapMark ? dateDots : vietnameseDateInWords(value)),
  numberInWords: (value) => (value === gapMark ? dots : numberWords(Number(value))),
  /** Vietnamese thousands: `1.234.567` */
  number: (value) => (value === gapMark ? dots : value.replace(/\B(?=(?:\d{3})+$)/gu, ".")),
  upper: (value) => (value === gapMark ? dots : value.toLocaleUpperCase("vi")),
  /** First letter in upper case. */
  capital: (value) => (value === gapMark ? dots : capitalised(value)),
  /** Without the mark at its end, for a text that the template closes itself: `{{phrase fields.closing}}./.` */
  phrase: (value) => (value === gapMark ? dots : value.replace(endMarks, "$1")),
  /** Counts below ten with a zero, as official letters write them: `03 bản`. */
  padded: (value) => (value === gapMark ? dots : value.padStart(2, "0")),
  /** The place in a list, counted from 1: `{{ordinal @index}}`. */
  ordinal: (value) => (value === gapMark ? dots : String(Number(value) + 1)),
};

/** The blocks that templates may use. */
export const blockHelpers = ["if", "unless", "each", "with"] as const;

/** Prints dots on purpose: `{{blank}}`. */
export const blankHelper = "blank";
