import { byText } from "../finding/by-text";
import type { Finding } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { isoDate } from "../time/iso-date";
import { compileRulebook } from "./compile-rulebook";
import { rulebookDigest } from "./digest";
import type { Overlay } from "./overlay-schema";
import { readRuleFiles } from "./read-files";
import { readFolder } from "./read-folder";
import type { OverlayScope } from "./rulebook";
import type { BuiltInRulebook, RulebookData } from "./rulebook-data";

export interface JoinedRulebook {
  readonly data: RulebookData;
  readonly digest: string;
  readonly overlays: readonly string[];
  readonly scopes: readonly OverlayScope[];
}

/** Joins overlays, then own folders, to the packaged rules; what does not pass the checks is refused. */
export async function joinFolders(
  { version: _, digest, ...builtIn }: BuiltInRulebook,
  overlays: readonly string[],
  folders: readonly string[],
): Promise<JoinedRulebook> {
  let data: RulebookData = builtIn;
  const scopes: OverlayScope[] = [];
  for (const folder of overlays) {
    const joined = await join(data, folder);
    scopes.push(joined.scope ?? noOverlay(folder));
    data = joined.data;
  }
  for (const folder of folders) data = (await join(data, folder)).data;
  const byName = [...scopes].sort((one, other) => byText(one.overlay, other.overlay));
  return {
    data,
    digest: rulebookDigest(data, { base: digest, overlays: byName }),
    overlays: scopes.map(({ overlay }) => overlay),
    scopes,
  };
}

async function join(
  base: RulebookData,
  folder: string,
): Promise<{ readonly data: RulebookData; readonly scope?: OverlayScope }> {
  const files = readRuleFiles(await readFolder(folder), "en");
  const compiled = compileRulebook(files, { base, lang: "en" });
  if (!compiled.ok) throw refused(folder, compiled.findings);
  const overlay = files.overlays[0]?.value;
  return { data: compiled.value, ...(overlay === undefined ? {} : { scope: scopeOf(overlay) }) };
}

function scopeOf({ overlay, title, inForce: { from, to }, territory }: Overlay): OverlayScope {
  return {
    overlay,
    title,
    inForce: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) },
    ...(territory === undefined
      ? {}
      : { territory: { on: isoDate(territory.on), units: territory.units } }),
  };
}

function refused(folder: string, findings: readonly Finding[]): MisuseError {
  const errors = findings.filter(({ severity }) => severity === "error");
  const lines = errors.map(({ message, at, fix }) => {
    const place = at === undefined ? folder : `${at.file}:${at.line}:${at.column}`;
    return `  ${place}: ${message}${fix === undefined ? "" : `: ${fix}`}`;
  });
  return new MisuseError(
    "bad-rules",
    `The rules in \`${folder}\` cannot be used; \`tiepdan rules check ${folder}\` tells more:\n${lines.join("\n")}`,
  );
}

function noOverlay(folder: string): never {
  throw new MisuseError(
    "no-overlay",
    `\`${folder}\` has no overlay.yaml: add one, or load it as a rule folder.`,
  );
}
