import type { FileTree } from "../../model.ts";
import { RUNTIME_EXPORTS } from "../../runtime-values.ts";
import { ENTRY_PEERS, entryPoint, jsonText, PUBLISHED, SHIPPED } from "../package/package-files.ts";
import { exportNames } from "../text/import-text.ts";
import { HEADER } from "../text/source-text.ts";
import type { FacadeMember } from "./facade-member.ts";
import { emitFacadeReadme } from "./facade-readme.ts";

/**
 * The facade `@org/products`: a namespace and a subpath per vendor, the runtime's values once. The
 * subpaths exist because a bundler keeps all of a namespace that is used.
 */
export function emitFacade(
  members: readonly FacadeMember[],
  version: string,
  license: string,
): FileTree {
  const subpaths = members.flatMap(({ names: { slug } }) => [
    [`./${slug}`, entryPoint(`generated/${slug}`)],
    [`./${slug}/openapi-fetch`, entryPoint(`generated/openapi-fetch/${slug}`)],
    [`./${slug}/query`, entryPoint(`generated/query/${slug}`)],
    [`./${slug}/testing`, entryPoint(`generated/testing/${slug}`)],
  ]);
  const manifest = {
    name: "@org/products",
    version,
    description: `Product APIs of ${members.map(({ name }) => name).join(", ")} behind one import.`,
    ...PUBLISHED,
    exports: {
      ".": entryPoint("index"),
      ...Object.fromEntries(subpaths),
      "./package.json": "./package.json",
    },
    ...SHIPPED,
    // Checking with every supported compiler is too slow for each run.
    scripts: { ...SHIPPED.scripts, "test:slow": "vitest run --mode slow" },
    dependencies: {
      "@org/client-runtime": "workspace:^",
      ...Object.fromEntries(members.map(({ names }) => [names.packageName, "workspace:^"])),
    },
    ...ENTRY_PEERS,
    devDependencies: {
      "@opentelemetry/api": "catalog:",
      "@org/testing": "workspace:*",
      "@tanstack/query-core": "catalog:",
      "@types/node": "catalog:",
      ajv: "catalog:",
      "ajv-formats": "catalog:",
      msw: "catalog:",
      rolldown: "catalog:",
      typescript: "catalog:",
      "typescript-5": "catalog:consumers",
      "typescript-6": "catalog:consumers",
      vitest: "catalog:",
    },
    publishConfig: { access: "public" },
  };
  const namespaces = members
    .map(({ names }) => `export * as ${names.namespace} from "${names.packageName}";\n`)
    .join("");
  const index = `${HEADER}\n${namespaces}${exportNames(RUNTIME_EXPORTS, "@org/client-runtime")}`;
  return new Map([
    ["package.json", jsonText(manifest)],
    ["LICENSE", license],
    ["README.md", emitFacadeReadme(members)],
    ["src/generated/index.ts", index],
    ...members.flatMap(({ names: { slug, packageName } }): [string, string][] => [
      [`src/generated/${slug}.ts`, `${HEADER}\nexport * from "${packageName}";\n`],
      [
        `src/generated/openapi-fetch/${slug}.ts`,
        `${HEADER}\nexport * from "${packageName}/openapi-fetch";\n`,
      ],
      [`src/generated/query/${slug}.ts`, `${HEADER}\nexport * from "${packageName}/query";\n`],
      [`src/generated/testing/${slug}.ts`, `${HEADER}\nexport * from "${packageName}/testing";\n`],
    ]),
  ]);
}
