import { builtInData, builtInRulebook } from "./built-in-rulebook";
import { makeRulebook } from "./make-rulebook";
import type { Rulebook } from "./rulebook";

export interface LoadOptions {
  /** Folders of provincial rules, each with an `overlay.yaml`. */
  readonly overlays?: readonly string[];
  /** An agency's own rule folders. */
  readonly folders?: readonly string[];
}

/**
 * The packaged rules, with overlays and own folders joined in that order. Everything goes through the same checks; a rule that does not
 * pass them is refused. Throws MisuseError "bad-rules" (its message lists the findings), "no-overlay", "cannot-read",
 * "nothing-matches". `await loadRulebook({ folders: ["our-rules"] })`.
 */
export async function loadRulebook({
  overlays = [],
  folders = [],
}: LoadOptions = {}): Promise<Rulebook> {
  if (overlays.length === 0 && folders.length === 0) return builtInRulebook();
  const { joinFolders } = await import("./join-folder");
  const { version } = builtInData();
  const joined = await joinFolders(builtInData(), overlays, folders);
  const { data, digest, overlays: names, scopes } = joined;
  return makeRulebook(data, { version, digest, overlays: names, scopes });
}
