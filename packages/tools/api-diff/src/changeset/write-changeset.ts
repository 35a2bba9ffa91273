import type { Contract } from "@org/codegen/contract";
import { codeSpan, inlineText, proseWithCode } from "@org/text/markdown";
import type { Change, Judgment, Level } from "../change.ts";

/** What a changeset is about. */
export interface ChangesetSubject {
  /** Published names of the vendor's package and of the facade. */
  readonly packageName: string;
  readonly facadeName: string;
  /** Display name of the vendor. */
  readonly name: string;
  readonly judgment: Judgment;
  readonly before: Contract;
  readonly after: Contract;
}

/**
 * The text of a vendor's changeset: its package and the facade at the same level, which changesets
 * would not do by itself, and a line for each change. Undefined if nothing changed.
 */
export function writeChangeset(subject: ChangesetSubject): string | undefined {
  const { packageName, facadeName, name, judgment } = subject;
  const { level, changes } = judgment;
  if (level === "none") return undefined;
  const head = [packageName, facadeName]
    .map((one) => `${JSON.stringify(one)}: ${level}\n`)
    .join("");
  const lines = describeChanges(changes, functionNames(subject.before, subject.after));
  return `---\n${head}---\n\n${inlineText(name)}: ${OPENING[level]}\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

const OPENING: Readonly<Record<Exclude<Level, "none">, string>> = {
  major: "the vendor's document changed; programs that compiled may no longer compile.",
  minor: "the vendor's document changed; programs that compiled still do.",
  patch: "the vendor's document changed only in wording.",
};

/** Names of the operations' functions, old ones first, by labels such as `POST /v1/products`. */
export function functionNames(before: Contract, after: Contract): ReadonlyMap<string, string> {
  return new Map(
    // The name that users know takes precedence over the new one.
    [after, before].flatMap(({ model }) =>
      model.operations.map(
        ({ method, path, name }) => [`${method.toUpperCase()} ${path}`, name] as const,
      ),
    ),
  );
}

/** One line for the same change of several operations; the most severe first. */
function describeChanges(
  changes: readonly Change[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const order = ["major", "minor", "patch"] as const;
  const sorted = changes.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  const groups = Map.groupBy(sorted, ({ level, summary }) => `${level}\0${summary}`);
  return [...groups.values()].map((group) => {
    const operations = new Set(
      group.flatMap(({ operation }) =>
        operation === null ? [] : [codeSpan(names.get(operation) ?? operation)],
      ),
    );
    const [first] = group;
    const breaking = first?.level === "major" ? "**Breaking** " : "";
    const where = operations.size > 0 ? `${[...operations].join(", ")}: ` : "";
    return `${breaking}${where}${proseWithCode(first?.summary ?? "")}`;
  });
}
