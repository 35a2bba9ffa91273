import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeBelow } from "@org/exec";
import { beforeAll, expect, it } from "vitest";
import { findImpact } from "../src/find-impact.ts";
import { installRelease } from "./cases/install-release.ts";
import {
  edit,
  firstRelease,
  nextRelease,
  type Release,
  type VendorEdit,
} from "./cases/next-release.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { testProject } from "./support/test-projects.ts";

const EDITS: readonly VendorEdit[] = [
  edit("voucherify", "$.components.schemas.Error.properties.message", { type: ["string", "null"] }),
];

const below = scratchFolder();
let first: Release;
let next: Release;

beforeAll(async () => {
  first = await firstRelease(below());
  next = await nextRelease(below(), EDITS);
});

const SOURCE = `import { createVoucherifyClient, listProducts } from "@org/voucherify";

const client = createVoucherifyClient({ auth: "none", baseUrl: "/api" });
const { error } = await listProducts(client);
export const size = error?.body.message.length;
`;

/** A project with its own TypeScript, of which only the version is read. */
async function projectFor(typescript: string, compilerOptions: object): Promise<string> {
  const folder = await installRelease(testProject("quiet"), first, below());
  await rm(join(folder, "src/index.ts"));
  await writeFile(join(folder, "src/size.ts"), SOURCE);
  await mkdir(join(folder, "node_modules/typescript"));
  await writeFile(
    join(folder, "node_modules/typescript/package.json"),
    JSON.stringify({ name: "typescript", version: typescript }),
  );
  const config = { compilerOptions: { types: [], ...compilerOptions }, include: ["src"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  return folder;
}

function impactOn(project: string, folder = next.packageFolder("@org/voucherify")) {
  return findImpact({ project, target: `@org/voucherify@${folder}` });
}

it("applies a modern compiler's defaults, and accepts a target that it does not know", async () => {
  const options = { target: "es2025", lib: ["es2025", "dom"] };
  const report = await impactOn(await projectFor("7.0.2", options));
  expect(report).toMatchObject({
    verdict: "breaks",
    changes: [
      { places: [{ file: "src/size.ts", line: 5, error: expect.stringMatching(/^TS18047/) }] },
    ],
    notes: [],
  });
});

it("keeps the lenient defaults of an older compiler's project", async () => {
  const options = { target: "es2022", module: "esnext", moduleResolution: "bundler" };
  const report = await impactOn(await projectFor("5.9.3", options));
  expect(report).toMatchObject({ verdict: "touches", notes: [] });
});

it("reports what no longer compiles even if no recorded change explains it", async () => {
  const silent = join(below(), "silent");
  await cp(next.folder, silent, { recursive: true });
  const voucherify = join(silent, "node_modules/@org/voucherify");
  const history = { unreleased: [], releases: [{ version: "2.0.0", changes: [] }] };
  await writeFile(join(voucherify, "changes.json"), JSON.stringify(history));
  const report = await impactOn(await projectFor("7.0.2", {}), voucherify);
  expect(report).toMatchObject({
    verdict: "breaks",
    compared: 0,
    changes: [
      {
        package: "@org/voucherify",
        rule: "compiler",
        pointer: null,
        message: "The project no longer compiles here.",
        places: [{ line: 5, text: "export const size = error?.body.message.length;" }],
      },
    ],
  });
});

it("reads a referenced project from its sources, built or not", async () => {
  const options = { target: "es2022", module: "nodenext", strict: true };
  const project = await projectFor("5.9.3", options);
  const lib = join(project, "node_modules/lib");
  await mkdir(join(project, "lib/src"), { recursive: true });
  await symlink(join(project, "lib"), lib, "junction");
  const manifest = { name: "lib", type: "module", types: "./dist/index.d.ts" };
  await writeFile(join(project, "lib/package.json"), JSON.stringify(manifest));
  const built = { ...options, composite: true, outDir: "dist", rootDir: "src", types: [] };
  const config = { compilerOptions: built, include: ["src"] };
  await writeFile(join(project, "lib/tsconfig.json"), JSON.stringify(config));
  await writeFile(
    join(project, "lib/src/index.ts"),
    'export { listProducts } from "@org/voucherify";',
  );
  const own = { compilerOptions: { ...options, types: [] }, include: ["src"] };
  const references = [{ path: "./lib" }];
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ ...own, references }));
  const text = SOURCE.replace(", listProducts", "");
  await writeFile(join(project, "src/size.ts"), `import { listProducts } from "lib";\n${text}`);
  expect(await impactOn(project)).toMatchObject({
    verdict: "breaks",
    changes: [{ places: [{ file: "src/size.ts", line: 6 }] }],
    notes: [],
  });
});

it("compiles a folder of a workspace against the project's own copies of what it needs", async () => {
  const project = await projectFor("7.0.2", {});
  const folder = await mkdtemp(join(below(), "workspace-"));
  await cp(next.packageFolder("@org/voucherify"), folder, { recursive: true });
  const installed = join(project, "node_modules/@org/voucherify");
  for (const [owner, version] of [
    [project, "1.0.0"],
    [folder, "1.1.0"],
  ] as const) {
    const manifest = JSON.stringify({ name: "handlers", version, types: "index.d.ts" });
    await writeBelow(owner, "node_modules/handlers/package.json", manifest);
    // A class with a private member is assignable to no copy of it.
    await writeBelow(owner, "node_modules/handlers/index.d.ts", "export class Handler { #own; }");
  }
  for (const owner of [installed, folder]) {
    const text = await readFile(join(owner, "dist/index.d.ts"), "utf8");
    const added = 'export declare const handler: import("handlers").Handler;';
    await writeFile(join(owner, "dist/index.d.ts"), `${text}\n${added}\n`);
  }
  const lines = [
    'import { handler } from "@org/voucherify";',
    'import type { Handler } from "handlers";',
    "export const own: Handler = handler;",
  ];
  await writeFile(join(project, "src/size.ts"), lines.join("\n"));
  expect(await impactOn(project, folder)).toMatchObject({ verdict: "nothing", notes: [] });
});
