/** How a book looks on a screen and on paper; law and rule stand side by side where there is room. */
export const bookStyle = `body { margin: 0 auto; max-width: 64rem; padding: 1rem; font: 1rem/1.5 "Times New Roman", Tinos, serif; color: #111; background: #fff; }
h1 { text-align: center; }
h2 { border-bottom: 2px solid #444; margin-top: 3rem; }
h3 { margin-top: 2.5rem; }
a { color: #0b3d91; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid #777; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.beside { display: grid; grid-template-columns: 2fr 3fr; gap: 1rem; }
.law { border-right: 1px solid #777; padding-right: 1rem; }
@media (max-width: 45rem) { .beside { display: block; } .law { border-right: 0; padding-right: 0; } }
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  h2 { break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}`;
