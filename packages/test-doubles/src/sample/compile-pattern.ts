/**
 * A JSON Schema `pattern` as a regular expression: in Unicode mode as JSON Schema 2020-12 section
 * 6.3.3 advises, without it where the author escaped what Unicode mode does not let be escaped. One
 * that is no regular expression in ECMAScript at all lets any text pass.
 */
export function compilePattern(pattern: string): RegExp {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Tried the next way.
    }
  }
  return /(?:)/;
}
