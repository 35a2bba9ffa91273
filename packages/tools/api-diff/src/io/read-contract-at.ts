import {
  type Contract,
  openContract,
  parseDocument,
  readText,
  readVendorConfig,
} from "@org/codegen/contract";
import { runOrThrow } from "@org/exec";
import type { JsonObject } from "@org/test-doubles/json";

/** The last release tag of a package that HEAD descends from; undefined if there is none. */
export async function lastReleaseTag(
  root: string,
  packageName: string,
): Promise<string | undefined> {
  const arguments_ = ["describe", "--tags", "--abbrev=0", "--match", `${packageName}@*`];
  return runOrThrow("git", arguments_, { cwd: root }).then(
    (stdout) => stdout.trim(),
    () => undefined,
  );
}

/** Whether git knows a commit by this name. */
export async function isKnownRef(root: string, ref: string): Promise<boolean> {
  const arguments_ = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  return runOrThrow("git", arguments_, { cwd: root }).then(
    () => true,
    () => false,
  );
}

/** The vendors of a commit: its folders in `specs/`. */
export async function vendorsAt(root: string, ref: string): Promise<string[]> {
  const listing = ["ls-tree", "-d", "--name-only", ref, "specs/"];
  const stdout = await runOrThrow("git", listing, { cwd: root });
  return stdout
    .split("\n")
    .map((path) => path.slice("specs/".length))
    .filter((name) => name !== "" && !name.startsWith("."));
}

/** A vendor's generated contract at a commit; undefined if it has none. */
export async function readContractAt(
  root: string,
  ref: string,
  vendor: string,
  schema: JsonObject,
): Promise<Contract | undefined> {
  const read = (file: string) =>
    runOrThrow("git", ["show", `${ref}:specs/${vendor}/${file}`], { cwd: root }).catch(
      () => undefined,
    );
  const [contract, config] = await Promise.all([read("openapi.json"), read("vendor.yaml")]);
  return toContract(vendor, contract, config, schema);
}

/** A vendor's generated contract in the working tree; undefined if there is none. */
export async function readContractNow(
  root: string,
  vendor: string,
  schema: JsonObject,
): Promise<Contract | undefined> {
  const read = (file: string) => readText(root, `specs/${vendor}/${file}`);
  const [contract, config] = await Promise.all([read("openapi.json"), read("vendor.yaml")]);
  return toContract(vendor, contract, config, schema);
}

function toContract(
  vendor: string,
  contractText: string | undefined,
  configText: string | undefined,
  schema: JsonObject,
): Contract | undefined {
  if (contractText === undefined || configText === undefined) return undefined;
  const { value: document } = parseDocument(vendor, "openapi.json", contractText);
  const { config } = readVendorConfig(vendor, "vendor.yaml", configText, schema);
  if (!document || !config) return undefined;
  return openContract(vendor, document, config).contract;
}
