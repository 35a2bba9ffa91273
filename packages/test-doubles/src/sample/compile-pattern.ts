/**
 * A JSON Schema `pattern` as a regular expression: in Unicode mode as JSON Schema 2020-12 section
 * 6.3.3 advises, without it where the author escaped what Unicode mode does not let be escaped. A
 * pattern that is not an ECMAScript regular expression at all accepts any text.
 */
export function compilePattern(pattern: string): RegExp {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Try the next one.
    }
  }
  return /(?:)/;
}
