import type { VendorNames } from "@org/codegen";
import { respondInBrowser } from "@org/testing/runtimes";
import { performConsumerTask } from "../in-project/perform-consumer-task.ts";

/** How a program imports the packages. */
export type ImportStyle = "import" | "require";

/** Where a program runs: from there it gets its task, and there it reports. */
export type Surrounding = "process" | "worker" | "browser";

/** The facade. */
export const FACADE = "@org/products";

/** Code that receives a task and reports, both as JSON, or as values that the browser clones. */
const ENDINGS: Readonly<Record<Surrounding, string>> = {
  process: `perform(JSON.parse(readFileSync(process.argv[2], "utf8"))).then((report) => {
  console.log(JSON.stringify(report));
});`,
  worker: `export default {
  fetch: async (request) => Response.json(await perform(await request.json())),
};`,
  browser: `${respondInBrowser}
respondInBrowser(perform);`,
};

/**
 * A program in plain JavaScript that imports every vendor in every way (its package, the facade's
 * subpath, the facade's namespace, and the entries for openapi-fetch of the first two) and performs
 * the task that it gets.
 */
export function writeProgram(
  vendors: readonly VendorNames[],
  surrounding: Surrounding,
  style: ImportStyle = "import",
): string {
  const bring = (names: string, specifier: string): string =>
    style === "import"
      ? `import ${names} from "${specifier}";`
      : `const ${names.replace("* as ", "")} = require("${specifier}");`;
  const imports = vendors.flatMap(({ slug, packageName, namespace }) => [
    bring(`* as ${namespace}Package`, packageName),
    bring(`* as ${namespace}Subpath`, `${FACADE}/${slug}`),
    bring(`* as ${namespace}PackageByPath`, `${packageName}/openapi-fetch`),
    bring(`* as ${namespace}SubpathByPath`, `${FACADE}/${slug}/openapi-fetch`),
  ]);
  const modules = vendors.flatMap(({ slug, namespace }) => [
    `"${slug}": {`,
    `  package: ${namespace}Package, subpath: ${namespace}Subpath, namespace: facade.${namespace},`,
    `  "package/openapi-fetch": ${namespace}PackageByPath,`,
    `  "subpath/openapi-fetch": ${namespace}SubpathByPath,`,
    "},",
  ]);
  return [
    ...(surrounding === "process" ? [bring("{ readFileSync }", "node:fs")] : []),
    bring("* as facade", FACADE),
    ...imports,
    "const modules = {",
    ...modules,
    "};",
    `${performConsumerTask}`,
    "const perform = (task) => performConsumerTask(modules, facade.isApiError, task);",
    ENDINGS[surrounding],
    "",
  ].join("\n");
}
