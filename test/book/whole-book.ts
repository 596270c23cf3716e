import { openBookSource } from "../../src/cli/book-source";
import { builtInTemplates } from "../../src/document/template/built-in";

/** The packaged rules with their files, read once for a test file. */
export const source = await openBookSource({
  folder: ".",
  rules: [],
  overlays: [],
  templates: builtInTemplates().templates,
});
