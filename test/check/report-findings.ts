/**
 * Prints what a check found, one line each, and sets the exit code of this process: 1 when there is any finding.
 * @param subject what was checked, for the line that says that all is well
 */
export function reportFindings(subject: string, findings: readonly string[]): void {
  for (const finding of findings) process.stdout.write(`${finding}\n`);
  if (findings.length === 0) process.stdout.write(`${subject}: nothing found.\n`);
  else process.exitCode = 1;
}
