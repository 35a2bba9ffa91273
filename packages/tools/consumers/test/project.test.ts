import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findCommand } from "../src/project/find-command.ts";
import { listExports } from "../src/project/list-exports.ts";
import { mapImports } from "../src/project/map-imports.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "project-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes a package of the project: its manifest, and files by name. */
async function install(manifest: { name: string }, files: Record<string, string> = {}) {
  const place = join(folder, "node_modules", manifest.name);
  const all = { ...files, "package.json": JSON.stringify({ type: "module", ...manifest }) };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(place, name)), { recursive: true });
    await writeFile(join(place, name), text);
  }
  return place;
}

describe("the import map", () => {
  it("takes the first condition that a browser has, of a package and all that it needs", async () => {
    await install({
      name: "@org/acme",
      exports: {
        ".": { node: "./node.js", browser: { import: "./page.js" }, default: "./all.js" },
      },
      dependencies: { needed: "1.0.0" },
    } as { name: string });
    const needed = {
      exports: { ".": "./i.js", "./sub": { types: "./s.d.ts", default: "./s.js" }, "./*": "./*" },
    };
    await install({ name: "needed", ...needed });
    expect(await mapImports(folder, ["@org/acme"])).toEqual({
      "@org/acme": "/node_modules/@org/acme/page.js",
      needed: "/node_modules/needed/i.js",
      "needed/sub": "/node_modules/needed/s.js",
    });
  });
});

describe("the exports of a package", () => {
  it("are each entry with its conditions and names", async () => {
    const exports = { ".": { types: "./i.d.ts", default: "./i.js" }, "./data.json": "./data.json" };
    const manifest = { name: "@org/acme", exports };
    await install(manifest, { "i.js": "export const b = 1, a = 2;" });
    expect(await listExports(folder, "@org/acme")).toBe(
      "@org/acme\n. (types, default)\n  a\n  b\n./data.json\n",
    );
  });

  it("must be there to be imported", async () => {
    const exports = { ".": "./i.js", "./gone": "./gone.js" };
    const manifest = { name: "@org/acme", exports };
    await install(manifest, { "i.js": "export {};" });
    await expect(listExports(folder, "@org/acme")).rejects.toThrow(/gone\.js/);
  });
});

describe("the command of a package", () => {
  it("is a script for this Node, or a program by itself", async () => {
    const manifest = { name: "acme", bin: { acme: "acme.js", tool: "tool" } };
    const place = await install(manifest, { "acme.js": "#!/usr/bin/env node\n", tool: "\x7fELF" });
    await chmod(join(place, "tool"), 0o755);
    const script = { command: process.execPath, args: [join(place, "acme.js")] };
    expect(await findCommand(folder, "acme")).toEqual(script);
    expect(await findCommand(folder, "acme", "tool")).toEqual({
      command: join(place, "tool"),
      args: [],
    });
  });

  it("must be one that it brings", async () => {
    await install({ name: "acme" });
    await expect(findCommand(folder, "acme")).rejects.toThrow("acme brings no command acme");
  });
});
