import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findVendors } from "../src/find-vendors.ts";

let project: string;
beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), "mock-")));
});
afterEach(() => rm(project, { recursive: true, force: true }));

/** Writes a package's manifest at a path below the project. */
async function install(path: string, manifest: object): Promise<void> {
  const file = join(project, path, "package.json");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(manifest));
}

const vendor = (name: string, version: string): object => ({
  name,
  version,
  generatedFrom: `specs/${name.slice(5)}`,
});

it("finds what the project names, in either kind of dependencies, and what those need", async () => {
  await install(".", {
    dependencies: { "@org/facade": "*", left: "*", "@other/x": "*" },
    devDependencies: { "@org/zeta": "*", "@org/gone": "*" },
  });
  await install("node_modules/@org/facade", {
    name: "@org/facade",
    dependencies: { "@org/acme": "*" },
  });
  await install("node_modules/@org/facade/node_modules/@org/acme", vendor("@org/acme", "1.2.0"));
  await install("node_modules/@org/zeta", vendor("@org/zeta", "2.0.0"));
  await install("node_modules/@org/unused", vendor("@org/unused", "1.0.0"));
  await install("node_modules/@other/x", vendor("@other/x", "1.0.0"));
  const contract = join(
    ...[project, "node_modules/@org/facade/node_modules/@org/acme/openapi.json"],
  );
  const found = await findVendors(project, "@org");
  expect([...found.keys()]).toEqual(["acme", "zeta"]);
  expect(found.get("acme")).toEqual({ slug: "acme", version: "1.2.0", contract });
});

it("takes the version that the project names, where the facade brings another", async () => {
  await install(".", { dependencies: { "@org/facade": "*", "@org/acme": "*" } });
  await install("node_modules/@org/acme", vendor("@org/acme", "3.0.0"));
  await install("node_modules/@org/facade", {
    name: "@org/facade",
    dependencies: { "@org/acme": "*" },
  });
  await install("node_modules/@org/facade/node_modules/@org/acme", vendor("@org/acme", "1.0.0"));
  expect((await findVendors(project, "@org")).get("acme")?.version).toBe("3.0.0");
});

it("finds nothing where there is no project, or an unreadable one", async () => {
  expect((await findVendors(project, "@org")).size).toBe(0);
  await writeFile(join(project, "package.json"), "{");
  expect((await findVendors(project, "@org")).size).toBe(0);
});
