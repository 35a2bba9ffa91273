import type { VendorMetadata } from "../environment/describe-vendors.ts";
import { FACADE } from "./write-program.ts";

/** Marks the end of each line that must be an error. */
export const MISTAKE = "// mistake";

/**
 * A strict TypeScript program that makes a vendor's successful call: it narrows the result by status
 * and by its error, and calls by path through the entry for openapi-fetch. With deliberate mistakes:
 * the error or the data is read before it is narrowed, the status or the path does not exist, the body
 * has the wrong type.
 */
export function writeTypedProgram({ names, calls, auths }: VendorMetadata): string {
  const { packageName, namespace, pascal } = names;
  const [call] = calls;
  if (call === undefined || call.status >= 300) {
    throw new Error(`${names.slug} has no call that succeeds`);
  }
  const { operation, method, path, status, hasContent } = call;
  const { headers: _, ...init } = call.init;
  const { body, ...params } = init;
  const response = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Response`;
  const data = hasContent ? response : "undefined";
  const auth = JSON.stringify(auths[0] ?? "none");
  const byPath = `byPath.${method}`;
  const pathInit = JSON.stringify({ params, body });
  return [
    `import { type ApiError, create${pascal}Client, ${operation} } from "${packageName}";`,
    ...(hasContent ? [`import type { ${response} } from "${packageName}";`] : []),
    `import { createClient } from "${packageName}/openapi-fetch";`,
    `import { ${namespace} as namespace } from "${FACADE}";`,
    `import { createClient as createFacadeClient } from "${FACADE}/${names.slug}/openapi-fetch";`,
    "",
    `const client = create${pascal}Client({ auth: ${auth} });`,
    "",
    "export async function call(): Promise<string> {",
    `  const result = await ${operation}(client, ${JSON.stringify(init)});`,
    `  const before: number = result.error.status; ${MISTAKE}`,
    `  if (result.status === 1000) return "no status"; ${MISTAKE}`,
    `  if (result.status === ${status}) {`,
    "    const none: undefined = result.error;",
    `    const data: ${data} = result.data;`,
    "    return JSON.stringify([none, data]);",
    "  }",
    "  if (result.status === 418) {",
    "    const status: number = result.error.status;",
    "    const data: undefined = result.data;",
    "    return JSON.stringify([status, data]);",
    "  }",
    "  const error: ApiError | undefined = result.error;",
    `  return error === undefined ? \`\${result.status} \${before}\` : error.message;`,
    "}",
    "",
    `export async function read(): Promise<${data}> {`,
    `  const { data, error } = await ${operation}(client, ${JSON.stringify(init)});`,
    ...(hasContent ? [`  const before: ${response} = data; ${MISTAKE}`] : []),
    "  if (error) throw error;",
    "  return data;",
    "}",
    "",
    `const byPath = createClient({ auth: ${auth} });`,
    'export const sameByPath: typeof byPath = createFacadeClient({ auth: "none" });',
    "",
    `export async function readByPath(): Promise<${data}> {`,
    `  const { data, error } = await ${byPath}(${JSON.stringify(path)}, ${pathInit});`,
    "  if (error) throw error;",
    "  return data;",
    "}",
    `export const nowhere = ${byPath}(${JSON.stringify(`${path}/nowhere`)}, ${pathInit}); ${MISTAKE}`,
    "",
    `const facadeClient = namespace.create${pascal}Client({ auth: ${auth} });`,
    `export const sameClient: typeof client = facadeClient;`,
    ...(body === undefined
      ? []
      : [
          `export const wrong = namespace.${operation}(facadeClient, { ...${JSON.stringify(init)}, body: 42 }); ${MISTAKE}`,
        ]),
    "",
  ].join("\n");
}
