import { RUNTIME_EXPORTS } from "../../runtime-values.ts";
import { exportNames } from "../text/import-text.ts";
import { HEADER } from "../text/source-text.ts";

/** Which of the files that not every contract has there are. */
export interface OptionalFiles {
  /** Whether the vendor lists values, and so there is a `values.ts`. */
  readonly values: boolean;
  /** Whether the vendor has webhooks or callbacks, and so there is a `webhooks.ts`. */
  readonly webhooks: boolean;
}

/** `index.ts` of `src/generated`: everything that users may import. */
export function emitIndex({ values, webhooks }: OptionalFiles): string {
  return [
    `${HEADER}\n`,
    exportNames(RUNTIME_EXPORTS, "@org/client-runtime"),
    'export * from "./client.ts";\n',
    'export * from "./operations.ts";\n',
    'export type * from "./schemas.ts";\n',
    values ? 'export * from "./values.ts";\n' : "",
    webhooks ? 'export type * from "./webhooks.ts";\n' : "",
  ].join("");
}
