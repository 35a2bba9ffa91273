import { objectOr } from "../../json/json.ts";
import type { ApiModel } from "../../model.ts";
import { codeBlock, codeSpan } from "../text/markdown-text.ts";
import { literal, propertyKey, stringLiteral } from "../text/source-text.ts";
import { callText, exampleOperation, readmeCall } from "./readme-call.ts";
import { clientOptions } from "./readme-first-call.ts";

/** The section of a README on the entry for users of openapi-fetch. */
export function openapiFetchSection(model: ApiModel): string[] {
  const operation = exampleOperation(model);
  if (!operation) return [];
  const { packageName } = model.names;
  const call = readmeCall(operation, model);
  const params = call.init
    .filter((member) => member !== "body")
    .map((member) => {
      // openapi-fetch knows no path parameter that may be left out.
      const defaults = operation.parameters.flatMap(({ name, in: at, schema }) => {
        const value = at === "path" ? objectOr(schema)["default"] : undefined;
        return value === undefined ? [] : [`${propertyKey(name)}: ${literal(value)}`];
      });
      return member.startsWith("path: { ")
        ? member.replace("{ ", () => `{ ${[...defaults, ""].join(", ")}`)
        : member;
    });
  const init = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...call.init.filter((member) => member === "body"),
  ];
  const method = operation.method.toUpperCase();
  const path = stringLiteral(operation.path);
  const given = init.length === 0 ? "" : `, {\n${init.map((one) => `    ${one},\n`).join("")}  }`;
  const types = call.types.map((type) => `type ${type}`).join(", ");
  const imports = types === "" ? "" : `import { ${types} } from "${packageName}";\n`;
  return [
    "## openapi-fetch",
    `\`${packageName}/openapi-fetch\` is [openapi-fetch](https://openapi-ts.dev/openapi-fetch/)'s own client over the types of the document, with its middleware, on the same servers, credentials, encodings and retries. There, ${codeSpan(callText(call, model))} is:`,
    codeBlock(
      `${imports}import { createClient } from "${packageName}/openapi-fetch";\n\n` +
        `const client = createClient(${clientOptions(model)});\n\n` +
        `export async function callByPath(${call.parameters.join(", ")}) {\n` +
        `  const { data, error } = await client.${method}(${path}${given});\n` +
        "  if (error) throw error;\n" +
        "  return data;\n}",
    ),
  ];
}
