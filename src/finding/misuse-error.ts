/**
 * Thrown when a function is called wrongly (a caller's mistake, never a fault of the data it reads).
 * `code` is stable and meant for programs; the message says what to do.
 */
export class MisuseError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "MisuseError";
    this.code = code;
  }
}
