import type { FileTree } from "../model.ts";
import { RUNTIME_VALUES } from "../runtime-values.ts";
import type { VendorNames } from "../vendor-names.ts";
import { emitFacadeReadme } from "./facade-readme.ts";
import { entryPoint, jsonText, PUBLISHED, SHIPPED } from "./package-files.ts";
import { HEADER } from "./source-text.ts";

/** What the facade must know of a vendor. */
export interface FacadeMember {
  readonly names: VendorNames;
  /** Display name. */
  readonly name: string;
  readonly operations: number;
}

/**
 * The facade `@org/products`: a namespace and a subpath per vendor, the runtime's values once. The
 * subpaths exist because a bundler keeps the whole of a namespace that is used.
 */
export function emitFacade(
  members: readonly FacadeMember[],
  version: string,
  licence: string,
): FileTree {
  const subpaths = members.map(({ names }) => [
    `./${names.slug}`,
    entryPoint(`generated/${names.slug}`),
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
    dependencies: {
      "@org/client-runtime": "workspace:^",
      ...Object.fromEntries(members.map(({ names }) => [names.packageName, "workspace:^"])),
    },
    devDependencies: {
      "@opentelemetry/api": "catalog:",
      "@org/testing": "workspace:*",
      "@types/node": "catalog:",
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
  const index = `${HEADER}\n${namespaces}export { ${RUNTIME_VALUES.join(", ")} } from "@org/client-runtime";\n`;
  return new Map([
    ["package.json", jsonText(manifest)],
    ["LICENSE", licence],
    ["README.md", emitFacadeReadme(members)],
    ["src/generated/index.ts", index],
    ...members.map(({ names }): [string, string] => [
      `src/generated/${names.slug}.ts`,
      `${HEADER}\nexport * from "${names.packageName}";\n`,
    ]),
  ]);
}
