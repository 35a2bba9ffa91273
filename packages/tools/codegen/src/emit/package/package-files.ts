import { contractText } from "../../contract-text.ts";
import type { ApiModel, FileTree } from "../../model.ts";
import { escapeInvisible, HEADER } from "../text/source-text.ts";

/** The version a package starts with; changesets sets later ones. */
export const FIRST_VERSION = "1.0.0";

/** Text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
}

/** Manifest fields that all published packages share. */
export const PUBLISHED = {
  type: "module",
  license: "MIT",
  sideEffects: false,
} as const;

/** Manifest fields after the entry points: what is shipped, and where it runs. */
export const SHIPPED = {
  files: ["dist", "src", "CHANGELOG.md"],
  engines: { node: ">=20.19" },
  scripts: {
    build: "tsc -p tsconfig.build.json",
    typecheck: "tsc --noEmit -p tsconfig.json && tsc --noEmit -p tsconfig.test.json",
    test: "vitest run",
    surface: "node --conditions=@org/source ../../scripts/check-surface.ts",
  },
} as const;

/** What single entries go with: `/query` and `/testing`. Users without them do not install it. */
export const ENTRY_PEERS = {
  peerDependencies: { "@tanstack/query-core": "^5.0.0", msw: "^2.11.0 || ^3.0.5" },
  peerDependenciesMeta: { "@tanstack/query-core": { optional: true }, msw: { optional: true } },
} as const;

/** One entry of `exports`: source inside the workspace, built files outside. */
export function entryPoint(name: string): object {
  return {
    "@org/source": `./src/${name}.ts`,
    types: `./dist/${name}.d.ts`,
    default: `./dist/${name}.js`,
  };
}

/** The files of a vendor package other than its source; all are rewritten on every run. */
export function emitPackageFiles(model: ApiModel, version: string, license: string): FileTree {
  const { slug, packageName } = model.names;
  const manifest = {
    name: packageName,
    version,
    description: `Typed client for ${model.config.name}'s product API.`,
    ...PUBLISHED,
    generatedFrom: `specs/${slug}`,
    exports: {
      ".": entryPoint("index"),
      "./openapi-fetch": entryPoint("generated/openapi-fetch"),
      "./query": entryPoint("generated/query"),
      "./testing": entryPoint("generated/testing"),
      "./openapi.json": "./openapi.json",
      "./changes.json": "./changes.json",
      "./package.json": "./package.json",
    },
    ...SHIPPED,
    files: [...SHIPPED.files, "openapi.json", "changes.json", "skills"],
    dependencies: { "@org/client-runtime": "workspace:^", "@org/test-doubles": "workspace:^" },
    ...ENTRY_PEERS,
    devDependencies: {
      "@org/testing": "workspace:*",
      "@types/node": "catalog:",
      msw: "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
    publishConfig: { access: "public" },
  };
  return new Map([
    ["package.json", jsonText(manifest)],
    // The contract ships with the code generated from it; `api-diff` compares published versions by it.
    ["openapi.json", contractText(model.contract)],
    ["LICENSE", license],
    ...toolFiles(slug),
  ]);
}

function toolFiles(slug: string): [string, string][] {
  return [
    ["tsconfig.json", jsonText({ extends: "../../tsconfig.base.json", include: ["src"] })],
    [
      "tsconfig.build.json",
      jsonText({ extends: "./tsconfig.json", compilerOptions: { customConditions: [] } }),
    ],
    [
      "tsconfig.test.json",
      jsonText({
        extends: "../../tsconfig.tool.json",
        // Prism's own types do not compile; tsconfig.json keeps the check for everything else.
        compilerOptions: { skipLibCheck: true },
        include: ["src", "test", "*.ts"],
      }),
    ],
    [
      "turbo.json",
      jsonText({
        extends: ["//"],
        tasks: {
          test: {
            inputs: ["$TURBO_EXTENDS$", "skills/**", `$TURBO_ROOT$/specs/${slug}/openapi.json`],
          },
        },
      }),
    ],
    ["vitest.config.ts", `${HEADER}export { default } from "../../vitest.base.ts";\n`],
  ];
}

/** Files that are written once and then maintained by people. */
export function scaffoldPackage(model: ApiModel): FileTree {
  const { slug, namespace } = model.names;
  return new Map([
    ["src/index.ts", 'export * from "./generated/index.ts";\n'],
    // `changeset:specs` and `release version` fill this.
    ["changes.json", jsonText({ unreleased: [], releases: [] })],
    [
      "test/contract.test.ts",
      `import { readSubject } from "@org/testing";
import { contractSuite } from "@org/testing/suite";
import * as openapiFetch from "../src/generated/openapi-fetch.ts";
import * as ${namespace} from "../src/index.ts";

contractSuite(await readSubject(${JSON.stringify(slug)}, ${namespace}, openapiFetch));
`,
    ],
  ]);
}
