/**
 * Whether a document's version is lower than the known one. Versions of numbers with dots, dashes or
 * a leading `v` are compared number by number (`1.10` is above `1.9`, a date above an earlier one);
 * any others are not comparable, and neither is lower.
 */
export function isLowerVersion(version: string, known: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(known)];
  if (!ours || !theirs) return false;
  const length = Math.max(ours.length, theirs.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (ours[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbersOf(version: string): number[] | undefined {
  const [, digits] = /^v?(\d+(?:[.-]\d+)*)$/i.exec(version.trim()) ?? [];
  return digits?.split(/[.-]/).map(Number);
}
