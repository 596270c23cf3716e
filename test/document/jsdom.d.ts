/** What the tests use of jsdom, which ships no types. */
declare module "jsdom" {
  export interface ReadElement {
    readonly tagName: string;
    readonly textContent: string;
    readonly children: Iterable<ReadElement>;
    getAttribute(name: string): string | null;
    getElementsByTagName(name: string): Iterable<ReadElement>;
    querySelector(selector: string): ReadElement | null;
    querySelectorAll(selector: string): Iterable<ReadElement>;
  }
  export interface ReadDocument extends ReadElement {
    readonly title: string;
    readonly body: ReadElement;
    readonly documentElement: ReadElement;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: { readonly runScripts?: "outside-only"; readonly contentType?: string },
    );
    readonly window: { readonly document: ReadDocument; eval(code: string): unknown };
  }
}
