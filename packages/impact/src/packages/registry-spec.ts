import npa, { type Result } from "npm-package-arg";
import { ImpactError } from "../impact-error.ts";

/** A package of a registry, and the version, range or tag that is wanted of it. */
export interface RegistrySpec {
  readonly name: string;
  /** The name as a registry's path has it. */
  readonly escapedName: string;
  readonly wanted: string;
}

/**
 * Reads a name and what is wanted of it by npm's own grammar. They may come from a stranger's manifest.
 * @throws ImpactError if they are not valid, or mean anything but a package of a registry: a git
 *   repository, an address, a folder, an alias
 */
export function registrySpec(name: string, wanted: unknown): RegistrySpec {
  const { type, escapedName, fetchSpec } = resolve(name, wanted);
  if (type !== "version" && type !== "range" && type !== "tag") throw refusal(name, wanted);
  return { name, escapedName, wanted: fetchSpec };
}

/** Throws an ImpactError unless a name is one of a package: others lead to other folders. */
export function refuseInvalidName(name: string): void {
  resolve(name, "*");
}

function resolve(name: string, wanted: unknown): Result {
  if (typeof wanted !== "string") throw refusal(name, wanted);
  try {
    return npa.resolve(name, wanted);
  } catch {
    throw refusal(name, wanted);
  }
}

function refusal(name: string, wanted: unknown): ImpactError {
  return new ImpactError(
    `${name}@${typeof wanted === "string" ? wanted : JSON.stringify(wanted)} is not fetched: only a version, a range or a tag of a registry's package is.`,
  );
}
