import type { ApiModel, OperationModel } from "../../model.ts";
import { areSuccesses, planStatuses } from "../operations/status-types.ts";
import { codeBlock } from "../text/markdown-text.ts";
import { showcase } from "./readme-example.ts";

/** The section of a README that shows the entry for tests; empty where no call could be shown. */
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
    `\`${packageName}/testing\` answers calls without a server, by way of [MSW](https://mswjs.io): \`npm install --save-dev msw\`.`,
    codeBlock(
      `import { setupServer } from "msw/node";\n` +
        `import { ${imports.join(", ")} } from "${packageName}/testing";\n\n` +
        "// Every operation answers with its first documented success.\n" +
        "const server = setupServer(...handlers());\n" +
        "server.listen();\n" +
        (failure === undefined
          ? ""
          : "\n// Another documented status, for the next call alone:\n" +
            `server.use(${operation.name}Handler(${failure}, { once: true }));\n\n` +
            "// What no document knows:\n" +
            `server.use(${operation.name}Handler(() => Response.error()));\n`) +
        (success === undefined
          ? ""
          : "\n// A body by itself: typed, valid, and the same for the same seed.\n" +
            `export const ${namespace}Body = ${make}(${success}, undefined, { seed: 7 });`),
    ),
    `Both kinds of function are there for every operation. \`body\` (and the second argument of \`make…Response\`) takes any part of a body and is merged with a sample; a list takes the length of yours, and \`undefined\` takes a property out. Handlers answer at every server of the document; where the client has another \`baseUrl\`, give them the same. Calls that fail are retried as always: \`create${pascal}Client({ maxRetries: 0, … })\` spares a test the waiting. MSW's types want \`DOM\` among the \`lib\` of the tests.`,
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
