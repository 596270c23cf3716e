// Writes docs/origin-documents.md: each passage of the origin documents, the rules that carry it, and a scenario that runs.
import { writeFileSync } from "node:fs";
import { originDocuments, originPage } from "./origin-page";

writeFileSync("docs/origin-documents.md", originPage(await originDocuments(".")));
