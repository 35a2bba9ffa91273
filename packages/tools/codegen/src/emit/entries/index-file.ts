import { RUNTIME_EXPORTS } from "../../runtime-values.ts";
import { exportNames } from "../text/import-text.ts";
import { HEADER } from "../text/source-text.ts";

/**
 * `index.ts` of `src/generated`: everything that users may import.
 * @param hasWebhooks whether the vendor has webhooks or callbacks, and so a `webhooks.ts`
 */
export function emitIndex(hasWebhooks: boolean): string {
  return [
    `${HEADER}\n`,
    exportNames(RUNTIME_EXPORTS, "@org/client-runtime"),
    'export * from "./client.ts";\n',
    'export * from "./operations.ts";\n',
    'export type * from "./schemas.ts";\n',
    hasWebhooks ? 'export type * from "./webhooks.ts";\n' : "",
  ].join("");
}
