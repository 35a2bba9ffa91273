import { rm } from "node:fs/promises";
import { join } from "node:path";
import {
  applyChanges,
  type Contract,
  type Diagnostic,
  diagnostic,
  hasErrors,
  listVendors,
  parseDocument,
  readConfigSchema,
  readText,
  vendorNames,
} from "@org/codegen/contract";
import { objectOr } from "@org/test-doubles/json";
import type { Judgment } from "../change.ts";
import { FACADE, planChangeset } from "../changeset/plan-changeset.ts";
import { compareContracts } from "../compare-contracts.ts";
import { readWaivers, type Waiver } from "../waivers.ts";
import {
  isKnownRef,
  lastReleaseTag,
  readContractAt,
  readContractNow,
  vendorsAt,
} from "./read-contract-at.ts";
import { typecheckProgram } from "./typecheck-program.ts";

/** The outcome for one vendor. */
export interface VendorChangeset {
  readonly vendor: string;
  /** The commit or tag that was compared with; undefined if the vendor was never released. */
  readonly base: string | undefined;
  readonly judgment: Judgment | undefined;
  /** Path of the changeset; undefined if there is nothing to release. */
  readonly written: string | undefined;
}

/** The outcome for all vendors. With an error, or a disagreement of the oracles, nothing is written. */
export interface ChangesetResult {
  readonly vendors: readonly VendorChangeset[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares each vendor's contract with that of its last release, or of the given commit, by both
 * oracles, and writes `.changeset/spec-<vendor>.md` and the package's `changes.json`.
 */
export async function runChangesetSpecs(
  root: string,
  ref: string | undefined,
): Promise<ChangesetResult> {
  if (ref !== undefined && !(await isKnownRef(root, ref))) {
    const message = `git knows no commit "${ref}".`;
    return {
      vendors: [],
      diagnostics: [diagnostic("REF_UNKNOWN", { vendor: "", file: "" }, message)],
    };
  }
  const present = await listVendors(root);
  const released = ref ?? (await lastReleaseTag(root, FACADE));
  const known = released === undefined ? [] : await vendorsAt(root, released);
  const gone = known.filter((vendor) => !present.includes(vendor));
  const steps = await Promise.all(
    [...present, ...gone].map((vendor) => readStep(root, vendor, ref)),
  );
  const diagnostics = steps.flatMap((step) => step.diagnostics);
  if (hasErrors(diagnostics)) return { vendors: [], diagnostics };
  const comparisons = steps.flatMap(({ vendor: id, before, after, waivers }) =>
    before && after ? [{ id, before, after, waivers }] : [],
  );
  const judgments = await compareContracts(comparisons, typecheckProgram);
  const planned = steps
    .filter(({ before, after, base }) => base !== undefined && (before || after))
    .map((step) => {
      const judgment = judgments.get(step.vendor);
      return { ...step, judgment, plan: planChangeset({ ...step, judgment }) };
    });
  const vendors = steps.map(({ vendor, base }) => {
    const own = planned.find((one) => one.vendor === vendor);
    const written = own?.plan.text === undefined ? undefined : own.plan.path;
    return { vendor, base, judgment: own?.judgment, written };
  });
  if (planned.some(({ judgment }) => judgment?.agree === false)) return { vendors, diagnostics };
  const write = new Map(
    planned.flatMap(({ plan }) =>
      plan.text === undefined ? [] : [[plan.path, plan.text] as const],
    ),
  );
  for (const { vendor, after, plan } of planned) {
    if (after) write.set(...(await historyOf(root, vendor, plan.changes)));
  }
  await applyChanges(root, { write, remove: [] });
  for (const { plan } of planned) {
    if (plan.text === undefined) await rm(join(root, plan.path), { force: true });
  }
  return { vendors, diagnostics };
}

interface Step {
  readonly vendor: string;
  readonly base: string | undefined;
  readonly before: Contract | undefined;
  readonly after: Contract | undefined;
  readonly waivers: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readStep(root: string, vendor: string, ref: string | undefined): Promise<Step> {
  const schema = await readConfigSchema(root);
  const base = ref ?? (await lastReleaseTag(root, vendorNames(vendor).packageName));
  const [before, after, waivers] = await Promise.all([
    base === undefined ? undefined : readContractAt(root, base, vendor, schema),
    readContractNow(root, vendor, schema),
    readText(root, `specs/${vendor}/waivers.yaml`),
  ]);
  const read =
    waivers === undefined
      ? { waivers: [], diagnostics: [] }
      : readWaivers(vendor, `specs/${vendor}/waivers.yaml`, waivers);
  // An unreadable vendor was not removed: it is reported instead.
  const isPresent = (await readText(root, `specs/${vendor}/vendor.yaml`)) !== undefined;
  const source = { vendor, file: `specs/${vendor}/openapi.json` };
  const unread =
    isPresent && after === undefined
      ? [diagnostic("FILE_MISSING", source, "There is no readable contract: run pnpm generate.")]
      : [];
  const diagnostics = [...read.diagnostics, ...unread];
  return { vendor, base, before, after, waivers: read.waivers, diagnostics };
}

/** `changes.json` of a package with these changes as its unreleased ones. */
async function historyOf(
  root: string,
  vendor: string,
  changes: readonly unknown[],
): Promise<readonly [path: string, text: string]> {
  const path = `packages/${vendor}/changes.json`;
  const text = await readText(root, path);
  const { value } = parseDocument(vendor, path, text ?? "{}");
  const history = { releases: [], ...objectOr(value), unreleased: changes };
  const { unreleased, releases } = history;
  return [path, `${JSON.stringify({ unreleased, releases }, null, 2)}\n`];
}
