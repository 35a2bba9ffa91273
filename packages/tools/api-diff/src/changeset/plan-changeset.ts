import { type Contract, vendorNames } from "@org/codegen/contract";
import { inlineText } from "@org/text/markdown";
import type { Judgment, RecordedChange } from "../change.ts";
import { functionNames, writeChangeset } from "./write-changeset.ts";

/** The package that re-exports every vendor's package. */
export const FACADE = "@org/products";

/** One vendor at the last release and now; a side without the vendor is undefined. */
export interface VendorStep {
  readonly vendor: string;
  readonly before: Contract | undefined;
  readonly after: Contract | undefined;
  /** The judgment of the oracles; undefined if there is nothing to compare. */
  readonly judgment: Judgment | undefined;
}

/** The changeset of a vendor, and the changes that its package ships in `changes.json`. */
export interface PlannedChangeset {
  /** Path from the workspace root; the same each time, so that a second run replaces it. */
  readonly path: string;
  /** Undefined if there is nothing to release: the changeset of an earlier run is deleted. */
  readonly text: string | undefined;
  readonly changes: readonly RecordedChange[];
}

/**
 * Plans the changeset of a vendor. A new vendor is an addition to the facade, and its package is
 * released as it is; a removed vendor breaks the facade.
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
    ? facadeOnly(
        "minor",
        `New vendor: ${inlineText(after.model.config.name)}, as \`${namespace}\`.`,
      )
    : facadeOnly("major", `**Breaking** \`${namespace}\` was removed.`);
  return { path, text, changes: [] };
}

function facadeOnly(level: "minor" | "major", sentence: string): string {
  return `---\n${JSON.stringify(FACADE)}: ${level}\n---\n\n${sentence}\n`;
}
