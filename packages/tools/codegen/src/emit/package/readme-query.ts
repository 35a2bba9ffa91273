import type { ApiModel, OperationModel } from "../../model.ts";
import { READING } from "../entries/query-file.ts";
import { codeBlock } from "../text/markdown-text.ts";
import { callText, readmeCall } from "./readme-call.ts";
import { clientOptions } from "./readme-first-call.ts";

/** The section of a README on the entry for users of TanStack Query. */
export function querySection(model: ApiModel): string[] {
  const { packageName, pascal, namespace } = model.names;
  const reading = model.operations.filter(isRead);
  const isOne = ({ parameters }: OperationModel) => parameters.some(({ in: at }) => at === "path");
  const reads = reading.find(isOne) ?? reading[0];
  const writes = model.operations.find((operation) => !isRead(operation));
  const shown = [reads, writes].flatMap((operation) => {
    if (!operation) return [];
    const call = readmeCall(operation, model);
    if (!isRead(operation)) {
      return [`export const ${operation.name}Options = ${operation.name}Mutation(${namespace});`];
    }
    const text = callText(call, model).replace(`${operation.name}(`, `${operation.name}Query(`);
    return [
      `export const ${operation.name}Options = (${call.parameters.join(", ")}) =>\n  ${text};`,
    ];
  });
  const types = reads ? readmeCall(reads, model).types : [];
  const names = [`create${pascal}Client`, ...types.map((type) => `type ${type}`)].join(", ");
  const factories = [
    ...(reads ? [`${reads.name}Query`] : []),
    ...(writes ? [`${writes.name}Mutation`] : []),
  ].join(", ");
  return [
    "## TanStack Query",
    `\`${packageName}/query\` has options for TanStack Query 5 of every operation, for React, Vue, Svelte, Solid and Angular alike: \`…Query\` of one that reads, \`…InfiniteQuery\` of a list with pages, \`…Mutation\` of one that writes.`,
    codeBlock(
      `import { ${names} } from "${packageName}";\n` +
        `import { ${factories} } from "${packageName}/query";\n\n` +
        `const ${namespace} = create${pascal}Client(${clientOptions(model)});\n\n` +
        shown.join("\n\n"),
    ),
    "`useQuery` (`createQuery` in Svelte) and `useMutation` take them as they are: data and errors are typed, the signal ends the call, and the client alone retries. A key has the vendor, the client's base URL and `scope`, the operation and the values of the call, and never a credential: give the clients of different tenants different scopes. `staleKeys()` of a mutation names what it makes stale, for `queryClient.invalidateQueries`; nothing is invalidated by itself.",
  ];
}

function isRead({ method }: OperationModel): boolean {
  return READING.has(method);
}
