import { WORKSPACE_ROOT } from "@org/exec/workspace";
import { formatDiagnostics } from "../../diagnostics.ts";
import { type JsonObject, objectOr } from "../../json/json.ts";
import { sha256 } from "../../json/sha256.ts";
import type { VendorConfig } from "../../model.ts";
import { readVendorConfig } from "../../spec/load/read-vendor-config.ts";
import { checkSpecLock } from "../../spec/load/spec-lock.ts";
import { readText, readTree } from "./read-workspace.ts";

/** The root of the workspace that contains this package. */
export { WORKSPACE_ROOT };

/** What mocks and tests need of a vendor. */
export interface VendorOnDisk {
  readonly config: VendorConfig;
  /** The parsed `openapi.json`. */
  readonly contract: JsonObject;
}

/**
 * Reads a vendor's contract as it was generated.
 * @throws Error with a message for people if it was not generated or the lock does not match: a mock
 * must not serve a document other than the published one
 */
export async function readVendor(vendor: string, root = WORKSPACE_ROOT): Promise<VendorOnDisk> {
  const folder = `specs/${vendor}`;
  const files = await readTree(root, folder);
  const contract = files.get(`${folder}/openapi.json`);
  const configText = files.get(`${folder}/vendor.yaml`);
  const schema = await readText(root, "specs/vendor.schema.json");
  if (contract === undefined || configText === undefined || schema === undefined) {
    throw new Error(`${folder} is not generated. Run: pnpm generate ${vendor}`);
  }
  const { config, diagnostics } = readVendorConfig(
    vendor,
    `${folder}/vendor.yaml`,
    configText,
    objectOr(JSON.parse(schema)),
  );
  if (!config) throw new Error(formatDiagnostics(diagnostics));
  const lock = objectOr(JSON.parse(files.get(`${folder}/spec.lock.json`) ?? "{}"));
  const changed = checkSpecLock(vendor, config, lock, files);
  if (changed.length > 0) throw new Error(formatDiagnostics(changed));
  if (objectOr(lock["contract"])["sha256"] !== sha256(contract)) {
    throw new Error(
      `${folder}/openapi.json is not what was generated. Run: pnpm generate ${vendor}`,
    );
  }
  return { config, contract: objectOr(JSON.parse(contract)) };
}
