import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { formatDiagnostics } from "../src/diagnostics.ts";
import { runGenerate } from "../src/io/run-generate.ts";
import { runGenerateCommand } from "./support/run-command.ts";
import { makeWorkspace, type TemporaryWorkspace } from "./support/temporary-workspace.ts";

const overlay = (action: string) =>
  `overlay: 1.0.0\ninfo: { title: Test, version: 1.0.0 }\nactions:\n  - ${action}\n`;

interface Mistake {
  readonly name: string;
  readonly args?: readonly string[];
  readonly make?: (workspace: TemporaryWorkspace) => Promise<void>;
  /** All that the command prints to standard error. */
  readonly want: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: "no vendor.yaml",
    make: ({ root }) => rm(join(root, "specs/crud/vendor.yaml")),
    want: `error FILE_MISSING  specs/crud/vendor.yaml
  Every vendor has a vendor.yaml.
  Create the file, or remove the reference to it.`,
  },
  {
    name: "an unknown field in vendor.yaml",
    make: async ({ read, write }) => {
      const text = await read("specs/crud/vendor.yaml");
      await write("specs/crud/vendor.yaml", text.replace("headers:", "header:"));
    },
    want: `error CONFIG_INVALID  specs/crud/vendor.yaml
  Unknown field \`header\`.
  Compare with specs/vendor.schema.json.`,
  },
  {
    name: "a source that is not YAML",
    make: ({ write }) => write("specs/crud/source/api.yaml", "openapi: 3.1.0\ninfo: {\n  title"),
    want: `error SYNTAX  specs/crud/source/api.yaml 3:8
  Flow map in block collection must be sufficiently indented and end with a }
  Fix the syntax at this position.`,
  },
  {
    name: "a source that differs from the lock",
    make: async ({ write }) => {
      const sources = { "source/api.yaml": { sha256: "of another document" } };
      await write("specs/crud/spec.lock.json", JSON.stringify({ sources }));
    },
    want: `error SOURCE_CHANGED  specs/crud/source/api.yaml
  The file differs from the one in spec.lock.json (/sources/source~1api.yaml).
  Restore the file. To accept a new document, remove its entry from spec.lock.json and generate again.`,
  },
  {
    name: "an overlay that is not YAML",
    make: ({ write }) => write("specs/crud/overlays/010.yaml", "overlay: 1.0.0\nactions:\n\t- x"),
    want: `error SYNTAX  specs/crud/overlays/010.yaml 3:1
  Tabs are not allowed as indentation
  Fix the syntax at this position.`,
  },
  {
    name: "an overlay action without a reason",
    make: ({ write }) =>
      write("specs/crud/overlays/010.yaml", overlay("{ target: $.info, update: { title: B } }")),
    want: `error OVERLAY_INVALID  specs/crud/overlays/010.yaml /actions/0
  "$.info": the action gives no reason (\`description\`).
  See the OpenAPI Overlay Specification 1.0.0 and CONTRIBUTING.md.`,
  },
  {
    name: "an overlay action that matches nothing",
    make: ({ write }) =>
      write(
        "specs/crud/overlays/010.yaml",
        overlay("{ target: \"$.paths['/v1/x']\", description: d, x-source: s, remove: true }"),
      ),
    want: `error OVERLAY_NO_MATCH  specs/crud/overlays/010.yaml /actions/0
  "$.paths['/v1/x']" matches nothing.
  The vendor may have fixed it: delete the action, or correct its target.`,
  },
  {
    name: "two operations with one name",
    make: async ({ read, write }) => {
      const text = await read("specs/crud/source/api.yaml");
      await write("specs/crud/source/api.yaml", text.replace("listProducts", "upsertProduct"));
    },
    want: `error OPERATION_NAME_DUPLICATE  specs/crud /paths/~1v{version}~1products/put
  "upsertProduct" is also the name of /paths/~1v{version}~1products/get.
  Set \`x-operation-name\` on one of them with an overlay.`,
  },
  {
    name: "a reference without a target",
    make: async ({ read, write }) => {
      const text = await read("specs/crud/source/api.yaml");
      const broken = text.replace('items: { $ref: "#/components/schemas/Product', "$&s");
      await write("specs/crud/source/api.yaml", broken);
    },
    want: `error REFERENCE_DANGLING  specs/crud /paths/~1v{version}~1products/get/responses/200/content/application~1json/schema/items
  "#/components/schemas/Products" has no target, or the wrong kind of target.
  Add the target with an overlay, or correct the reference.`,
  },
  {
    name: "an unknown vendor",
    args: ["curd"],
    want: `error VENDOR_UNKNOWN  curd
  There is no vendor "curd". Known: crud.
  Name a folder of specs/, or omit the name for all vendors.`,
  },
  {
    name: "an unknown option",
    args: ["--chek"],
    want: `Unknown option --chek. Did you mean --check?
Usage: pnpm generate [vendor…] [--check]`,
  },
];

/** A temporary workspace with the mistake made in it. */
async function mistaken({ make }: Mistake): Promise<TemporaryWorkspace> {
  const workspace = await makeWorkspace("crud");
  onTestFinished(workspace.remove);
  await make?.(workspace);
  return workspace;
}

describe("one clear message and nothing changed on disk for", () => {
  // The command prints what the generator reports; the next tests run the command itself.
  it.for(MISTAKES.filter(({ args }) => args === undefined))("$name", async (mistake) => {
    const workspace = await mistaken(mistake);
    const before = await workspace.snapshot();
    const result = await runGenerate(workspace.root, { vendors: [], check: false });
    expect(formatDiagnostics(result.diagnostics).trimEnd()).toBe(mistake.want);
    expect(await workspace.snapshot()).toEqual(before);
  });
});

describe("the command prints the message, ends with exit code 1 and changes nothing on disk for", () => {
  const asked = MISTAKES.filter(({ args, name }) => args || name === "no vendor.yaml");
  it.for(asked)("$name", async (mistake) => {
    const workspace = await mistaken(mistake);
    const before = await workspace.snapshot();
    const { code, stdout, stderr } = await runGenerateCommand(
      workspace.root,
      ...(mistake.args ?? []),
    );
    expect(stderr.trimEnd()).toBe(mistake.want);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(await workspace.snapshot()).toEqual(before);
  });
});

it("reports one line per vendor, and a check fails while something is out of date", async () => {
  const workspace = await makeWorkspace("crud", "files");
  onTestFinished(workspace.remove);
  const run = (...args: string[]) => runGenerateCommand(workspace.root, ...args);

  const early = await run("--check");
  expect(early.code).toBe(1);
  expect(early.stderr).toMatch(/^Out of date:\n {2}packages\/[\s\S]*\nRun: pnpm generate\n$/);
  expect(Object.keys(await workspace.snapshot())).not.toContain("packages/crud");

  const written = await run();
  expect(written).toMatchObject({ code: 0, stderr: "" });
  expect(written.stdout).toMatch(
    /^crud: 3 operations, \d+ named types, \d+ files changed, \d+ ms\nfiles: 3 operations, .*\n/,
  );
  expect(written.stdout).toMatch(
    /\nA package is new or gone\. Run: .* install --no-frozen-lockfile\n$/,
  );

  const late = await run("files", "--check");
  expect(late).toMatchObject({ code: 0, stderr: "" });
  expect(late.stdout).toMatch(
    /^files: 3 operations, \d+ named types, 0 files out of date, \d+ ms\n$/,
  );
});
