// Stands in for describe-alternatives.ts in the build for browsers, whose messages are codes.

/** Nothing. */
export function describeAlternatives(): string {
  return "";
}
