import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where LibreOffice keeps the part that reads workbooks, which its writer does not bring along. */
const calc = "/usr/lib/libreoffice/program/libsclo.so";

/** The programs that the check runs, and the Debian packages that bring them. */
const programs: Readonly<Record<string, string>> = {
  qpdf: "qpdf",
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  soffice: "libreoffice-writer-nogui",
  java: "default-jre-headless",
};

const archives: Readonly<Record<string, string>> = {
  "preflight.jar": "libpdfbox2-java",
  "pdfbox2.jar": "libpdfbox2-java",
  "xmpbox.jar": "libpdfbox2-java",
  "fontbox2.jar": "libfontbox2-java",
  "commons-logging.jar": "libcommons-logging-java",
  "javax.activation.jar": "libactivation-java",
  "jaxb-api.jar": "libjaxb-api-java",
};

/** LibreOffice sets Times New Roman in the font of the same widths. */
const fonts: Readonly<Record<string, string>> = {
  "/usr/share/fonts/truetype/liberation": "fonts-liberation",
};

const archivePath = (name: string): string => `/usr/share/java/${name}`;

/** The class path of Apache PDFBox preflight. */
export const preflightClasses = Object.keys(archives).map(archivePath).join(":");

/** What is missing on this machine, with the packages to install; nothing is left out silently. */
export function missingTools(): readonly string[] {
  const missing = [
    ...Object.entries(programs).filter(([name]) => spawnSync("which", [name]).status !== 0),
    ...Object.entries(archives).filter(([name]) => !existsSync(archivePath(name))),
    ...Object.entries(fonts).filter(([path]) => !existsSync(path)),
  ];
  if (!existsSync(calc)) missing.push(["LibreOffice Calc", "libreoffice-calc-nogui"]);
  return missing.map(([name, debian]) => `${name} is missing: apt-get install ${debian}`);
}

/** Runs a program to its end; gives its output, or throws with what it printed. */
export function run(program: string, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (status === 0) return stdout;
  throw new Error(error?.message ?? `${program} ended with ${status}: ${stderr}${stdout}`.trim());
}
