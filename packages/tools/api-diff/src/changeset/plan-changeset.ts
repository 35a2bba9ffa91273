import { type Contract, vendorNames } from "@org/codegen/contract";
import type { Judgment, RecordedChange } from "../change.ts";
import { functionNames, writeChangeset } from "./write-changeset.ts";

/** The name under which every vendor's package is reached. */
export const FACADE = "@org/products";

/** One vendor at the last release and now; a side is undefined where it has no such vendor. */
export interface VendorStep {
  readonly vendor: string;
  readonly before: Contract | undefined;
  readonly after: Contract | undefined;
  /** What the oracles say; undefined where there is nothing to compare. */
  readonly judgment: Judgment | undefined;
}

/** The changeset of a vendor, and the changes that its package ships as data. */
export interface PlannedChangeset {
  /** Path from the workspace root; the same each time, so that a second run replaces it. */
  readonly path: string;
  /** Undefined where there is nothing to release: what an earlier run wrote goes. */
  readonly text: string | undefined;
  readonly changes: readonly RecordedChange[];
}

/**
 * Plans the changeset of a vendor. A vendor that came is an addition to the facade, and its package
 * is released as it stands; one that is gone breaks the facade.
 */
export function planChangeset({ vendor, before, after, judgment }: VendorStep): PlannedChangeset {
  const path = `.changeset/spec-${vendor}.md`;
  if (before && after && judgment) {
    const { packageName } = vendorNames(vendor);
    const { name } = after.model.config;
    const subject = { packageName, facadeName: FACADE, name, judgment, before, after };
    const names = functionNames(before, after);
    const changes = judgment.changes.map((change) => ({
      ...change,
      name: names.get(change.operation ?? "") ?? null,
    }));
    return { path, text: writeChangeset(subject), changes };
  }
  const { namespace } = vendorNames(vendor);
  const text = after
    ? facadeOnly("minor", `New vendor: ${after.model.config.name}, as \`${namespace}\`.`)
    : facadeOnly("major", `**Breaking** \`${namespace}\` is gone.`);
  return { path, text, changes: [] };
}

function facadeOnly(level: "minor" | "major", sentence: string): string {
  return `---\n${JSON.stringify(FACADE)}: ${level}\n---\n\n${sentence}\n`;
}
