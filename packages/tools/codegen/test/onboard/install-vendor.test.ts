import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { SOURCE_CONDITION } from "@org/exec/workspace";
import { expect, it } from "vitest";
import { installVendor } from "../../src/io/install-vendor.ts";
import { runGenerate } from "../../src/io/run-generate.ts";
import { petstore } from "./petstore.ts";
import { makeWorkspace, type TemporaryWorkspace } from "./temporary-workspace.ts";

const PROGRAM = fileURLToPath(new URL("./interrupt-installation.ts", import.meta.url));

async function makeShop(): Promise<TemporaryWorkspace & { readonly location: string }> {
  const workspace = await makeWorkspace();
  await workspace.write("pets.json", JSON.stringify(petstore()));
  await workspace.write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  await runGenerate(workspace.root, { vendors: [], check: false });
  return { ...workspace, location: join(workspace.root, "pets.json") };
}

/** The folders that a vendor would have, as far as they exist. */
async function vendorFolders(root: string): Promise<readonly string[]> {
  const names = [
    ...(await readdir(join(root, "specs"))),
    ...(await readdir(join(root, "packages"))),
  ];
  return names.filter((name) => name === "pet-shop");
}

it("keeps a vendor whose installation succeeds", async () => {
  const { root, location, snapshot } = await makeShop();
  const install = async () => {
    await writeFile(join(root, "pnpm-lock.yaml"), "with the pet shop");
    return 0;
  };
  const listeners = process.listenerCount("SIGINT");
  const { outcome, written } = await installVendor({ root, slug: "pet-shop", location, install });
  expect(outcome).toBe("installed");
  const after = Object.keys(await snapshot());
  expect(after).toEqual(expect.arrayContaining([...written]));
  expect(await vendorFolders(root)).toEqual(["pet-shop", "pet-shop"]);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});

it.each([
  ["fails", async () => 1],
  ["throws", () => Promise.reject(new Error("no pnpm"))],
])("leaves everything as it was if the installation %s", async (_, end) => {
  const { root, location, snapshot } = await makeShop();
  const before = await snapshot();
  const install = async () => {
    expect(await snapshot()).not.toEqual(before);
    await writeFile(join(root, "pnpm-lock.yaml"), "half a lockfile");
    return end();
  };
  const installed = await installVendor({ root, slug: "pet-shop", location, install }).then(
    ({ outcome }) => outcome,
    (error: Error) => error.message,
  );
  expect(["uninstallable", "no pnpm"]).toContain(installed);
  expect(await snapshot()).toEqual(before);
  expect(await vendorFolders(root)).toEqual([]);
});

it("does not install what is refused", async () => {
  const { root, location } = await makeShop();
  const install = () => Promise.reject(new Error("installed"));
  const { outcome } = await installVendor({ root, slug: "products", location, install });
  expect(outcome).toBe("refused");
});

it.each(["SIGINT", "SIGTERM"] as const)("leaves everything as it was after %s", async (signal) => {
  const { root, location, snapshot } = await makeShop();
  const before = await snapshot();
  const child = spawn(process.execPath, [SOURCE_CONDITION, PROGRAM, root, "pet-shop", location], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line === "installing") child.kill(signal);
  }
  expect(lines).toEqual(["installing", "interrupted"]);
  expect(await snapshot()).toEqual(before);
  expect(await vendorFolders(root)).toEqual([]);
});
