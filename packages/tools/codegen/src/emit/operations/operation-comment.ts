import { INFERRED } from "../text/object-member.ts";
import { DEPRECATED, docComment, exampleTag } from "../text/source-text.ts";
import { describeReading, describeRepeating, describeServers } from "./describe-behavior.ts";
import type { EmittedOperation } from "./emitted-operation.ts";
import { exampleCall } from "./example-call.ts";

/**
 * The doc comment of an operation's function.
 * @param client what its example calls the client
 */
export function operationComment(
  { operation, metadata }: EmittedOperation,
  client: string,
): string {
  const { method, path, summary, description } = operation;
  return docComment(
    [
      summary ?? description,
      summary === undefined || description === summary ? undefined : description,
      `\`${method.toUpperCase()} ${path}\``,
      describeReading(operation),
      describeRepeating(operation),
      describeServers(operation),
      operation.provenance === "inferred" ? INFERRED : undefined,
    ],
    "",
    [
      ...(operation.deprecated ? [DEPRECATED] : []),
      ...exampleTag(exampleCall(operation, metadata.success !== "none", client)),
    ],
  );
}
