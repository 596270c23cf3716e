import fc from "fast-check";

/** Texts that break programs which paste them into markup, styles, templates, files or pages. */
const hostilePieces: readonly string[] = [
  "{{name}}",
  "{{{signature}}}",
  "{{#if a}}",
  "{{> signature}}",
  "</p><script>alert(1)</script>",
  "</title></style>",
  "<b>",
  "<!--",
  "]]>",
  "&amp;",
  "&lt;i&gt;",
  "&#60;",
  '" onclick="x',
  "$&",
  "%s",
  "\\n",
  "=1+1",
  "|",
  "==========",
  "__proto__",
  // Decomposed, joined, hidden and turned text.
  "Nguye\u0302\u0303n",
  "D\u031b",
  "a\u0301\u0301\u0301\u0301",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\u00a0",
  "\t",
  "\r\n",
  "\u202eđảo",
  "\u2067",
  "\u05e9\u05dc\u05d5\u05dd",
  "\u0645\u0631\u062d\u0628\u0627",
  "\u{1f600}",
  "\u{1f469}\u200d\u{1f469}\u200d\u{1f467}",
  "漢字",
  // What is no text at all, and what programs mark text with.
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u0085",
  "\ud800",
  "\udc00",
  "\ufffe",
  ...Array.from({ length: 16 }, (_, index) => String.fromCharCode(0xe000 + index)),
];

const plainWords = ["Nguyễn Văn Mẫu", "thôn Một, xã Hòa Bình", "12/KN-2026", "Điều 27", "A & B"];

/** A word longer than a line, and lines enough for a page. */
const longPieces = ["Ẩ".repeat(400), "đơn ".repeat(600)];

/** A text of a few pieces between two ordinary words, which no template changes at its ends. */
export function hostileText(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...plainWords) },
        { weight: 4, arbitrary: fc.constantFrom(...hostilePieces) },
        { weight: 1, arbitrary: fc.constantFrom(...longPieces) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((pieces) => `Mẫu ${pieces.join(" ")} cuối`);
}
