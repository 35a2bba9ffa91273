import type { VendorMetadata } from "../environment/describe-vendors.ts";
import { FACADE } from "./write-program.ts";

/** Marks the end of each line that must be an error. */
export const MISTAKE = "// mistake";

/**
 * A strict TypeScript program that makes a vendor's successful call and narrows its result by status,
 * with three kinds of deliberate mistakes: the error is read before the status is checked, the status
 * does not exist, the body has the wrong type.
 */
export function writeTypedProgram({ names, calls, auths }: VendorMetadata): string {
  const { packageName, namespace, pascal } = names;
  const [call] = calls;
  if (call === undefined || call.status >= 300) {
    throw new Error(`${names.slug} has no call that succeeds`);
  }
  const { operation, status, hasContent } = call;
  const { headers: _, ...init } = call.init;
  const response = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Response`;
  const auth = JSON.stringify(auths[0] ?? "none");
  return [
    `import { type ApiError, create${pascal}Client, ${operation} } from "${packageName}";`,
    ...(hasContent ? [`import type { ${response} } from "${packageName}";`] : []),
    `import { ${namespace} as namespace } from "${FACADE}";`,
    "",
    `const client = create${pascal}Client({ auth: ${auth} });`,
    "",
    "export async function call(): Promise<string> {",
    `  const result = await ${operation}(client, ${JSON.stringify(init)});`,
    `  const before: number = result.error.status; ${MISTAKE}`,
    `  if (result.status === 1000) return "no status"; ${MISTAKE}`,
    `  if (result.status === ${status}) {`,
    "    const none: undefined = result.error;",
    `    const data${hasContent ? `: ${response}` : ": undefined"} = result.data;`,
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
    `const facadeClient = namespace.create${pascal}Client({ auth: ${auth} });`,
    `export const sameClient: typeof client = facadeClient;`,
    ...(init.body === undefined
      ? []
      : [
          `export const wrong = namespace.${operation}(facadeClient, { ...${JSON.stringify(init)}, body: 42 }); ${MISTAKE}`,
        ]),
    "",
  ].join("\n");
}
