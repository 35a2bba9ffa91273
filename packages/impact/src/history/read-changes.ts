import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, gt, lte } from "semver";
import { ImpactError } from "../impact-error.ts";
import type { Step } from "../packages/plan-update.ts";
import type { RecordedChange, VersionedChange } from "./recorded-change.ts";

interface History {
  readonly unreleased?: readonly RecordedChange[];
  readonly releases?: readonly {
    readonly version: string;
    readonly changes: readonly RecordedChange[];
  }[];
}

/**
 * The changes of a step: those of every version after the installed one up to and including the new
 * one, oldest first. A package without a history, such as the runtime, has none. Only a folder can
 * have unreleased changes; a published package never does.
 * @throws ImpactError if the history cannot be read
 */
export function readChanges({ name, from, to, next }: Step): readonly VersionedChange[] {
  const path = join(next.folder, "changes.json");
  if (!existsSync(path)) return [];
  const { unreleased, releases } = parse(name, readFileSync(path, "utf8"));
  const passed = (releases ?? [])
    .filter(({ version }) => gt(version, from) && lte(version, to))
    .sort((a, b) => compare(a.version, b.version));
  return [...passed, { version: to, changes: unreleased ?? [] }].flatMap(({ version, changes }) =>
    changes.map((change) => ({ ...change, version })),
  );
}

function parse(name: string, text: string): History {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImpactError(`changes.json of the new ${name} is not valid JSON.`);
  }
}
