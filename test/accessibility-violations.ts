import axe from "axe-core";
import { JSDOM } from "jsdom";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What every rule of axe that needs no drawing has to say; colours and sizes are seen to by the style's own tests. */
export async function accessibilityViolations(html: string): Promise<readonly string[]> {
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  window.eval(axe.source);
  const options = '{ "rules": { "color-contrast": { "enabled": false } } }';
  const results = (await window.eval(`axe.run(document, ${options})`)) as {
    readonly violations: readonly Violation[];
  };
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
  );
}
