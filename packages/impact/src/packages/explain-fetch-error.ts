import { ImpactError } from "../impact-error.ts";
import type { RegistrySpec } from "./registry-spec.ts";

/** What to say of a registry's failure, without its own words and without the address's credentials. */
export function explainFetchError({ name, wanted }: RegistrySpec, error: unknown): ImpactError {
  const code = codeOf(error);
  if (["E404", "ETARGET", "ENOVERSIONS"].includes(code)) {
    return new ImpactError(
      `The registry has no ${name}@${wanted}. List its versions: npm view ${name} versions`,
    );
  }
  if (["E401", "E403"].includes(code)) {
    return new ImpactError(
      `The registry refuses ${name}@${wanted} (${code}): set credentials for it in .npmrc.`,
    );
  }
  if (code === "EINTEGRITY") {
    return new ImpactError(
      `The tarball of ${name}@${wanted} has another hash than the registry says: it was changed on the way, or by the registry.`,
    );
  }
  return new ImpactError(
    `${name}@${wanted} cannot be fetched (${code}). Without a network, name a tarball or a folder: ${name}@./package.tgz`,
  );
}

/** A code such as `ECONNREFUSED`, or the message of an error of ours. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  if (error.name === "AbortError" || error.name === "TimeoutError") return "no response in time";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof SyntaxError ? "no JSON" : error.message;
}
