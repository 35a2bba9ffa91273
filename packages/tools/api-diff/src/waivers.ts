import { type Diagnostic, diagnostic, parseDocument } from "@org/codegen/contract";
import { arrayOr, isArray, objectOr, stringOr } from "@org/test-doubles/json";

/** A disagreement of the oracles that a person has accepted. */
export interface Waiver {
  readonly rule: string;
  /** JSON Pointer of the change. */
  readonly pointer: string;
  readonly reason: string;
}

/** Reads `waivers.yaml`: a list `waivers`, each with a rule, a pointer and a reason. */
export function readWaivers(
  vendor: string,
  file: string,
  text: string,
): { waivers: readonly Waiver[]; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseDocument(vendor, file, text);
  if (!value) return { waivers: [], diagnostics };
  const invalid = (pointer: string, message: string) =>
    diagnostic("CONFIG_INVALID", { vendor, file, pointer }, message);
  if (!isArray(value["waivers"])) {
    const message = "The file needs a list `waivers`, each with `rule`, `pointer` and `reason`.";
    return { waivers: [], diagnostics: [invalid("/waivers", message)] };
  }
  const waivers: Waiver[] = [];
  const problems: Diagnostic[] = [];
  for (const [index, raw] of arrayOr(value["waivers"]).entries()) {
    const [rule, pointer, reason] = ["rule", "pointer", "reason"].map((key) =>
      stringOr(objectOr(raw)[key]),
    );
    if (rule && pointer !== undefined && reason) waivers.push({ rule, pointer, reason });
    else
      problems.push(invalid(`/waivers/${index}`, "A waiver needs `rule`, `pointer` and `reason`."));
  }
  return { waivers, diagnostics: problems };
}
