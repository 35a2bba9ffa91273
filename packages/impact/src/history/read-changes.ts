import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, gt, lte } from "semver";
import type { Step } from "../packages/plan-update.ts";
import { Refusal } from "../refusal.ts";
import type { RecordedChange, VersionedChange } from "./recorded-change.ts";

interface History {
  readonly unreleased?: readonly RecordedChange[];
  readonly releases?: readonly {
    readonly version: string;
    readonly changes: readonly RecordedChange[];
  }[];
}

/**
 * The changes that a step brings: those of every version after the installed one up to the new one,
 * oldest first. A package without a history, such as the runtime, has none. What is not released yet
 * stands in a folder alone, never in a published package.
 * @throws Refusal where the history cannot be read
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
    throw new Refusal(`The new ${name} has a changes.json that is no JSON.`);
  }
}
