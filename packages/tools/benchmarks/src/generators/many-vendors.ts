import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onboardDocument, readDocument } from "@org/codegen";
import { runMeasured } from "./run-measured.ts";

const TIME_RUN = fileURLToPath(new URL("./time-run.ts", import.meta.url));

/** Milliseconds of whole processes that generate a workspace of many vendors. */
export interface ManyVendors {
  readonly vendors: number;
  readonly everything: number;
  readonly nothing: number;
  readonly oneChange: number;
}

/** Makes a workspace of many vendors, from the documents repeated under other names, and times it. */
export async function timeManyVendors(
  workspaceRoot: string,
  documents: readonly string[],
  vendors: number,
): Promise<ManyVendors> {
  const root = await createVendors(workspaceRoot, documents, vendors);
  try {
    const time = async () => (await runMeasured([TIME_RUN, root])).ms;
    const everything = await time();
    // The next run reads again what changed just before a run: the second one is the usual one.
    await time();
    const nothing = await time();
    await appendFile(join(root, "specs/vendor0/vendor.yaml"), "open:\n  - Who knows?\n");
    return { vendors, everything, nothing, oneChange: await time() };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Milliseconds of a whole process that generates everything from one document, including the files. */
export async function timeOneVendor(workspaceRoot: string, document: string): Promise<number> {
  const root = await createVendors(workspaceRoot, [document], 1);
  try {
    return (await runMeasured([TIME_RUN, root])).ms;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Makes a workspace with only specs. @returns its folder */
async function createVendors(
  workspaceRoot: string,
  documents: readonly string[],
  vendors: number,
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "bench-vendors-"));
  for (const file of ["specs/vendor.schema.json", "LICENSE"]) {
    await write(root, file, await readFile(join(workspaceRoot, file), "utf8"));
  }
  await write(root, "packages/tools/codegen/package.json", '{ "name": "@org/codegen" }');
  for (let index = 0; index < vendors; index += 1) {
    const slug = `vendor${index}`;
    const { document } = await readDocument(slug, documents[index % documents.length] ?? "");
    if (!document) continue;
    const { text, file, origin: url } = document;
    const { files } = onboardDocument({ slug, text, file, url });
    for (const [path, content] of files) await write(root, path, content);
  }
  return root;
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
