import type { Diagnostic } from "../../src/diagnostics.ts";

/** Diagnostics as one line each, `CODE place: message`, for literal wants. */
export function problemLines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, file, pointer, message }) => {
    const place = [file, pointer].filter(Boolean).join(" ");
    return place ? `${code} ${place}: ${message}` : `${code}: ${message}`;
  });
}
