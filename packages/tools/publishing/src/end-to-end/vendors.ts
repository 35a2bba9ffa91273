import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One of the vendors of the workspace, whichever they are. */
export interface Vendor {
  /** Its folder in `specs/`. */
  readonly slug: string;
  readonly packageName: string;
  /** Where its upsert stands below `paths` of its documents. */
  readonly upsert: readonly [path: string, method: string];
  /** Whether it publishes prose, from which a person writes the document. */
  readonly isTranscribed: boolean;
}

type Operation = { readonly operationId?: string; readonly "x-operation-name"?: string };

/** The vendors in the order of their slugs. */
export async function readVendors(workspace: string): Promise<readonly Vendor[]> {
  const entries = await readdir(join(workspace, "specs"), { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(slugs.sort().map((slug) => readVendor(workspace, slug)));
}

/** The first vendor that publishes a document. Throws where none does. */
export function findDocumented(vendors: readonly Vendor[]): Vendor {
  const documented = vendors.find(({ isTranscribed }) => !isTranscribed);
  if (documented === undefined) throw new Error("No vendor publishes a document.");
  return documented;
}

async function readVendor(workspace: string, slug: string): Promise<Vendor> {
  const folder = join(workspace, "specs", slug);
  const contract: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
    await readFile(join(folder, "openapi.json"), "utf8"),
  );
  const upsert = Object.entries(contract.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    )
    .find(
      ({ operation: { operationId, "x-operation-name": name = operationId } }) =>
        name === "upsertProduct",
    );
  if (upsert === undefined) throw new Error(`${slug} has no upsertProduct.`);
  const isTranscribed = await access(join(folder, "transcribed.yaml")).then(
    () => true,
    () => false,
  );
  return { slug, packageName: `@org/${slug}`, upsert: [upsert.path, upsert.method], isTranscribed };
}
