import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installRuntime, installVendor } from "../../src/types/install-package.ts";
import { onboardModel } from "../../src/types/onboard-model.ts";
import { syntheticDocument } from "./synthetic-document.ts";

/** Tests that a call bundles what it needs alone, of a client of as many operations. */
export function describeBundleSize(operations: number): void {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bundle-size-"));
    await installRuntime(folder);
    for (const [slug, count] of [
      ["small", 8],
      ["large", operations],
    ] as const) {
      const { machine } = await onboardModel(slug, "openapi.json", syntheticDocument(count));
      await installVendor(folder, slug, machine);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(`one operation of ${operations} bundles no larger than one of eight`, async () => {
    const [small, large] = await Promise.all([bundle(folder, "small"), bundle(folder, "large")]);
    // Both vendor names have five letters.
    expect(large.length).toBeLessThanOrEqual(small.length);
    expect(gzipSync(large).length).toBeLessThanOrEqual(gzipSync(small).length + 8);
    expect(large).toContain("/things-0/{id}");
    expect(large).not.toContain("/things-1");
  });
}

async function bundle(folder: string, slug: "small" | "large"): Promise<string> {
  const pascal = slug === "small" ? "Small" : "Large";
  const input = join(folder, `${slug}.js`);
  await writeFile(
    input,
    `import { create${pascal}Client, getThing0 } from "@org/${slug}";
const client = create${pascal}Client({ auth: "none", baseUrl: "https://vendor.example" });
console.log(await getThing0(client, { path: { id: "1" } }));
`,
  );
  const build = await rolldown({ input, platform: "neutral", logLevel: "silent" });
  const { output } = await build.generate({ minify: true });
  await build.close();
  return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
}
