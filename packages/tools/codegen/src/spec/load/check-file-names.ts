import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { isReservedByWindows } from "../../vendor-names.ts";

/**
 * Reports files of a vendor that not every file system can hold: whose names differ only in case or
 * in how an accent is encoded, or that Windows reserves.
 */
export function checkFileNames(vendor: string, paths: Iterable<string>): Diagnostic[] {
  const known = new Map<string, string>();
  const problems: Diagnostic[] = [];
  const report = (file: string, message: string) =>
    problems.push(diagnostic("NAME_NOT_PORTABLE", { vendor, file }, message));
  for (const file of [...paths].sort()) {
    const folded = file.normalize("NFC").toLowerCase();
    const twin = known.get(folded);
    if (twin !== undefined) report(file, `The name differs from ${twin} only in case or encoding.`);
    known.set(folded, file);
    const reserved = file.split("/").find((step) => isReservedByWindows(step));
    if (reserved !== undefined) report(file, `Windows reserves the name ${reserved}.`);
  }
  return problems;
}
