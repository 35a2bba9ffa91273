import type { ApiModel, OperationModel } from "../../model.ts";
import { areSuccesses, planStatuses } from "../operations/status-types.ts";
import { codeBlock } from "../text/markdown-text.ts";
import { showcase } from "./readme-first-call.ts";

/** The section of a README on the `/testing` entry; empty if there is no call to show. */
export function testingSection(model: ApiModel): string[] {
  const { packageName, namespace, pascal } = model.names;
  const operation = showcase(model)?.operation;
  if (!operation) return [];
  const { success, failure } = exampleStatuses(operation);
  const make = `make${operation.typeName}Response`;
  const imports = [
    "handlers",
    ...(success === undefined ? [] : [make]),
    ...(failure === undefined ? [] : [`${operation.name}Handler`]),
  ];
  return [
    "## In your tests",
    `\`${packageName}/testing\` responds to calls without a server, through [MSW](https://mswjs.io): \`npm install --save-dev msw\`. MSW 3 needs Node 22.12, MSW 2 (2.11 or later) runs on Node 20 as well.`,
    codeBlock(
      `import { setupServer } from "msw/node";\n` +
        `import { ${imports.join(", ")} } from "${packageName}/testing";\n\n` +
        "// Every operation responds with its first documented success.\n" +
        "const server = setupServer(...handlers());\n" +
        "server.listen();\n" +
        (failure === undefined
          ? ""
          : "\n// Another documented status, for the next call only:\n" +
            `server.use(${operation.name}Handler(${failure}, { once: true }));\n\n` +
            "// What the vendor does not document:\n" +
            `server.use(${operation.name}Handler(() => Response.error()));\n`) +
        (success === undefined
          ? ""
          : "\n// Just a body: typed, valid, and the same for the same seed.\n" +
            `export const ${namespace}Body = ${make}(${success}, undefined, { seed: 7 });`),
    ),
    `Every operation has both functions. Pass any part of a body as \`body\` (or as the second argument of \`make…Response\`): it is merged into a sample, a list gets the length of yours, and \`undefined\` removes a property. Handlers match every server of the document; if your client has another \`baseUrl\`, give them the same. Failed calls are retried as always, so create the client with \`create${pascal}Client({ maxRetries: 0, … })\` to keep tests fast. MSW's types need \`DOM\` in the \`lib\` of the tests.`,
  ];
}

function exampleStatuses({ responses }: OperationModel) {
  const { documented } = planStatuses(responses.map(({ status }) => status));
  const codes = [...documented.values()].filter((one) => one.length > 0);
  const failures = codes.filter((one) => !areSuccesses(one)).flat();
  return {
    success: codes.filter(areSuccesses).flat()[0],
    failure: [404, 400, 422, 500].find((code) => failures.includes(code)) ?? failures[0],
  };
}
