import { RUNTIME_VALUES } from "../../runtime-values.ts";
import { HEADER } from "../text/source-text.ts";

/**
 * `index.ts` of `src/generated`: everything that users may import.
 * @param hasWebhooks whether the vendor has webhooks or callbacks, and so a `webhooks.ts`
 */
export function emitIndex(hasWebhooks: boolean): string {
  return `${HEADER}
export type { components, operations, paths } from "./openapi.ts";
export type * from "./schemas.ts";
export * from "./client.ts";
export * from "./operations.ts";
${hasWebhooks ? 'export type * from "./webhooks.ts";\n' : ""}export { ${RUNTIME_VALUES.join(", ")} } from "@org/client-runtime";
`;
}
