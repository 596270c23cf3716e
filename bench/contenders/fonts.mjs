import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const fontFile = (name) => resolve(`@expo-google-fonts/tinos/${name}.ttf`);

/** The same font files for every contender. */
export const fontFiles = {
  regular: fontFile("400Regular/Tinos_400Regular"),
  bold: fontFile("700Bold/Tinos_700Bold"),
  italic: fontFile("400Regular_Italic/Tinos_400Regular_Italic"),
  boldItalic: fontFile("700Bold_Italic/Tinos_700Bold_Italic"),
};
