/** What the command's exit status says. */
export const exitCode = {
  /** Nothing to report at or above `--fail-on`. */
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong use, or input that cannot be read. */
  misuse: 2,
  /** A fault of the program itself. */
  fault: 3,
} as const;
