import type { VendorNames } from "@org/codegen";
import { answerInBrowser } from "@org/testing/runtimes";
import { performConsumerTask } from "../in-project/perform-consumer-task.ts";

/** How a program gets at the packages. */
export type ImportStyle = "import" | "require";

/** Where a program is told its task, and what it answers there. */
export type Surrounding = "process" | "worker" | "browser";

/** Package of the facade. */
export const FACADE = "@org/products";

/** Each takes a task and answers a report, both as JSON, or as values where the browser clones them. */
const ANSWERS: Readonly<Record<Surrounding, string>> = {
  process: `perform(JSON.parse(readFileSync(process.argv[2], "utf8"))).then((report) => {
  console.log(JSON.stringify(report));
});`,
  worker: `export default {
  fetch: async (request) => Response.json(await perform(await request.json())),
};`,
  browser: `${answerInBrowser}
answerInBrowser(perform);`,
};

/**
 * A program in plain JavaScript that imports every vendor in every way there is (its package, the
 * facade's subpath and namespace) and does the task that it is given.
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
  ]);
  const modules = vendors.map(
    ({ slug, namespace }) =>
      `"${slug}": { package: ${namespace}Package, subpath: ${namespace}Subpath, namespace: facade.${namespace} },`,
  );
  return [
    ...(surrounding === "process" ? [bring("{ readFileSync }", "node:fs")] : []),
    bring("* as facade", FACADE),
    ...imports,
    "const modules = {",
    ...modules,
    "};",
    `${performConsumerTask}`,
    "const perform = (task) => performConsumerTask(modules, facade.isApiError, task);",
    ANSWERS[surrounding],
    "",
  ].join("\n");
}
