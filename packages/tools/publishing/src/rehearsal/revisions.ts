import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Level } from "../version/level.ts";
import type { Revision } from "./play-revision.ts";

const UPSERT_BODY = "$.components.schemas.ProductsCreateRequestBody.properties";

/** The vendor documents another optional property of the upsert. */
export const VENDOR_MINOR: Revision = {
  name: "Voucherify takes a season with a product",
  change: (workspace) =>
    overlay(workspace, "900-season.yaml", `target: ${UPSERT_BODY}`, [
      "update: { season: { type: string, description: When the product is sold. } }",
      "x-provenance: documented",
    ]),
  // The vendor alone: that the facade follows is release:version's work.
  record: (workspace) =>
    changeset(workspace, "@org/voucherify", "minor", "`upsertProduct`: new field `season`"),
};

/** The vendor no longer takes a property of the upsert that users may send. */
export const VENDOR_MAJOR: Revision = {
  name: "Voucherify takes no price with a product",
  change: (workspace) =>
    overlay(workspace, "910-price.yaml", `target: ${UPSERT_BODY}.price`, ["remove: true"]),
  record: (workspace) =>
    changeset(workspace, "@org/voucherify", "major", "**Breaking** `price` is gone"),
};

/** Our own runtime is mended. */
export const RUNTIME_PATCH: Revision = {
  name: "The runtime is mended",
  change: (workspace) => appendFile(join(workspace, "packages/client-runtime/README.md"), "\n"),
  record: (workspace) => changeset(workspace, "@org/client-runtime", "patch", "Mended"),
};

async function overlay(
  workspace: string,
  file: string,
  target: string,
  action: readonly string[],
): Promise<void> {
  const lines = [
    "overlay: 1.0.0",
    "info: { title: A revision of the rehearsal, version: 1.0.0 }",
    "actions:",
    `  - ${target}`,
    "    description: The vendor has changed its document.",
    "    x-source: the rehearsal",
    ...action.map((line) => `    ${line}`),
  ];
  await writeFile(
    join(workspace, "specs", "voucherify", "overlays", file),
    `${lines.join("\n")}\n`,
  );
}

async function changeset(
  workspace: string,
  name: string,
  level: Level,
  text: string,
): Promise<void> {
  const file = join(workspace, ".changeset", "rehearsal.md");
  await writeFile(file, `---\n"${name}": ${level}\n---\n\n${text}\n`);
}
