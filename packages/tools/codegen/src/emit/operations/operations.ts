import type { ApiModel } from "../../model.ts";
import { UNRECOGNIZED } from "../../open-values.ts";
import type { MetadataNames } from "../metadata/metadata-names.ts";
import { schemaTypeNames } from "../schemas/schemas.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { importNames, importTypes, namesIn } from "../text/import-text.ts";
import { HEADER } from "../text/source-text.ts";
import type { EmittedOperations } from "./emitted-operation.ts";
import { type FunctionContext, operationFunction } from "./operation-function.ts";
import { STATUS_TYPES } from "./status-types.ts";

/** What the file may need of the runtime, as it is imported. */
const RUNTIME: readonly string[] = [
  "callOperation",
  "CallOptions",
  "EventStream",
  "Failure",
  "Paginated",
  "paginatedOperation",
  "Success",
  ...STATUS_TYPES,
  ...UNRECOGNIZED,
];

/** `operations.ts`: per operation its types and one standalone function, which bundlers can drop. */
export function emitOperations(
  model: ApiModel,
  writer: TypeWriter,
  { emitted, sharedTypes }: EmittedOperations,
  metadataName: MetadataNames,
): string {
  const { namespace, pascal } = model.names;
  const context: FunctionContext = { namespace, client: `${pascal}Client`, writer, metadataName };
  const sections = emitted.flatMap((one) => [
    one.types.declarations,
    operationFunction(one, context),
  ]);
  const text = [sharedTypes, ...sections].filter(Boolean).join("\n");
  const runtime = namesIn(text, RUNTIME).map((name) =>
    /^[a-z]/.test(name) ? name : `type ${name}`,
  );
  const imports = [
    importNames(runtime, "@org/client-runtime"),
    importTypes(text, [context.client], "./client.ts"),
    importNames(
      emitted.map(({ operation }) => metadataName(operation.name)),
      "./metadata.ts",
    ),
    importTypes(text, schemaTypeNames(model, writer), "./schemas.ts"),
  ].join("");
  return [HEADER, imports, text || "export {};\n"].filter(Boolean).join("\n");
}
