import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { MisuseError } from "../../finding/misuse-error";
import type { FontStyle } from "../layout/page";
import { type Face, type Faces, newFace, type ParsedFont } from "./face";

/** The bytes of TrueType fonts, for callers who have a licence for Times New Roman. */
export type FontBytes = Readonly<Record<FontStyle, Uint8Array>>;

const packaged: Readonly<Record<FontStyle, string>> = {
  regular: "400Regular/Tinos_400Regular.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  boldItalic: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
};

let builtIn: Promise<Faces> | undefined;
const given = new WeakMap<FontBytes, Promise<Faces>>();

/** The four styles of the caller's font, or of Tinos, which has the widths of Times New Roman; parsed once per process. */
export function loadFaces(fonts?: FontBytes): Promise<Faces> {
  if (fonts === undefined) {
    builtIn ??= readPackaged().then(parseAll);
    return builtIn;
  }
  const known = given.get(fonts) ?? parseAll(fonts);
  given.set(fonts, known);
  return known;
}

async function readPackaged(): Promise<FontBytes> {
  const { resolve } = createRequire(import.meta.url);
  const read = (style: FontStyle): Promise<Uint8Array> =>
    readFile(resolve(`@expo-google-fonts/tinos/${packaged[style]}`));
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read("regular"),
    read("bold"),
    read("italic"),
    read("boldItalic"),
  ]);
  return { regular, bold, italic, boldItalic };
}

async function parseAll(fonts: FontBytes): Promise<Faces> {
  const { default: PdfDocument } = await import("pdfkit");
  const parse = (bytes: Uint8Array): Face => {
    const document = new PdfDocument({ autoFirstPage: false, font: "" });
    try {
      document.font(bytes);
    } catch {
      throw new MisuseError(
        "bad-font",
        "A font given to render is not a TrueType font: give the bytes of .ttf files.",
      );
    }
    // pdfkit has no public way to the font it parsed; parsing it anew for each letter would take most of the time.
    const { _font } = document as unknown as { readonly _font: { readonly font: ParsedFont } };
    requireRights(_font.font);
    return newFace(_font.font, bytes);
  };
  return {
    regular: parse(fonts.regular),
    bold: parse(fonts.bold),
    italic: parse(fonts.italic),
    boldItalic: parse(fonts.boldItalic),
  };
}

/** A font whose maker forbids it to be put into files, or to be cut down to the letters used, is refused. */
function requireRights(font: ParsedFont): void {
  const rights = font["OS/2"]?.fsType;
  const forbidden = rights?.noEmbedding || rights?.noSubsetting || rights?.bitmapOnly;
  if (!forbidden) return;
  throw new MisuseError(
    "font-not-embeddable",
    "A font given to render says that it must not be embedded (fsType): give one that its maker lets stand in files.",
  );
}
