import { type Change, NO_FILE } from "./list-changes.ts";

const REGULAR_FILE = "100644";

/** No hidden file, from which git itself takes settings, and no folder above. */
const NAME = String.raw`\w[\w.-]*`;
const FILES = `(?:${NAME}/)*${NAME}`;

/**
 * Says which changes of a proposal nobody may propose. Each kind of proposal has a list of files: a job
 * that reads what strangers wrote brings in nothing that later runs with more rights than it had.
 * @param branch that carries the proposal: `refresh/<vendor>` or `release/next`
 * @returns the path of each, with the mode where that is what is wrong
 * @throws Error where proposals have no such branch
 */
export function refuseChanges(branch: string, changes: readonly Change[]): string[] {
  const mayPropose = ruleOf(branch);
  return changes.flatMap((change) => {
    const { path, modes } = change;
    const odd = modes.find((mode) => mode !== REGULAR_FILE && mode !== NO_FILE);
    if (odd !== undefined) return [`${path} (mode ${odd})`];
    return mayPropose(change) ? [] : [path];
  });
}

type Rule = (change: Change) => boolean;

function ruleOf(branch: string): Rule {
  if (branch === "release/next") return mayRelease;
  const [, vendor] = /^refresh\/([a-z][a-z0-9-]*)$/.exec(branch) ?? [];
  if (vendor === undefined) throw new Error(`No proposal has the branch ${branch}.`);
  const files = refreshedFiles(vendor);
  return ({ path }) => files.test(path);
}

/** A vendor's documents, and what is generated from them. */
function refreshedFiles(vendor: string): RegExp {
  return anyOf(
    `specs/${vendor}/source/${FILES}`,
    String.raw`specs/${vendor}/overlays/${NAME}\.yaml`,
    String.raw`specs/${vendor}/(?:openapi|spec\.lock)\.json`,
    String.raw`packages/${vendor}/src/generated/${FILES}\.ts`,
    String.raw`packages/${vendor}/(?:README\.md|openapi\.json|changes\.json)`,
    String.raw`packages/${vendor}/skills/${vendor}/SKILL\.md`,
    // It counts every vendor's operations.
    String.raw`packages/products/README\.md`,
    String.raw`\.changeset/spec-${vendor}\.md`,
  );
}

const RELEASED_FILES = anyOf(String.raw`packages/${NAME}/(?:CHANGELOG\.md|changes\.json)`);
const MANIFEST = anyOf(String.raw`packages/${NAME}/package\.json`);
const CHANGESET = anyOf(String.raw`\.changeset/${NAME}\.md`);

/** Versions, changelogs and histories, in place of the changesets. */
function mayRelease({ path, modes: [, after], manifest }: Change): boolean {
  if (CHANGESET.test(path)) return after === NO_FILE;
  if (MANIFEST.test(path)) return manifest !== undefined && changesOnlyVersion(...manifest);
  return RELEASED_FILES.test(path) && after !== NO_FILE;
}

function changesOnlyVersion(before: string, after: string): boolean {
  const [old, now]: { readonly version?: unknown }[] = [JSON.parse(before), JSON.parse(after)];
  const version = now?.version;
  return (
    typeof version === "string" &&
    /^\d+\.\d+\.\d+$/.test(version) &&
    JSON.stringify({ ...old, version }) === JSON.stringify(now)
  );
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})$`);
}
