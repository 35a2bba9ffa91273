import type { Diagnostic } from "../../src/diagnostics.ts";

/** Diagnostics as one line each, `CODE location: message`, for literal wants. */
export function problemLines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, file, pointer, message }) => {
    const location = [file, pointer].filter(Boolean).join(" ");
    return location ? `${code} ${location}: ${message}` : `${code}: ${message}`;
  });
}
