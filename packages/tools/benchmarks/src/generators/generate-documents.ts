import { pathToFileURL } from "node:url";
import { readConfigSchema, readDocument, tryDocument, WORKSPACE_ROOT } from "@org/codegen";
import openapiTS, { astToString } from "openapi-typescript";

/** Runs one generator on documents in this process: prints a line of JSON for each, and one at the end. */
async function main(tool: string, documents: readonly string[]): Promise<void> {
  const configSchema = await readConfigSchema(WORKSPACE_ROOT);
  for (const document of documents) {
    const started = performance.now();
    const ok = await (tool === "ours" ? generate(document) : writeTypes(document)).catch(
      () => false,
    );
    process.stdout.write(`${JSON.stringify({ ok, ms: performance.now() - started })}\n`);
  }
  process.stdout.write(`${JSON.stringify({ kilobytes: process.resourceUsage().maxRSS })}\n`);

  /** Everything that `pnpm new-vendor` and `pnpm generate` compute, except writing the files. */
  async function generate(path: string): Promise<boolean> {
    const { document } = await readDocument("measured", path);
    if (!document) return false;
    const { text, file, origin: url } = document;
    const { model } = await tryDocument({ slug: "measured", text, file, url }, configSchema);
    return model !== undefined;
  }
}

async function writeTypes(path: string): Promise<boolean> {
  return astToString(await openapiTS(pathToFileURL(path), { silent: true })).length > 0;
}

const [tool = "", ...documents] = process.argv.slice(2);
await main(tool, documents);
