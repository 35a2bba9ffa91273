import { splitPointer } from "../../json/pointer.ts";
import { IDEMPOTENT_METHODS, type OperationModel } from "../../model.ts";
import { cellCode, codeSpan } from "../text/markdown-text.ts";

/** When a call is repeated after a failure that may have had an effect, in a few words. */
export function repeatCondition({ method, idempotency }: OperationModel): string {
  if (idempotency === undefined) return IDEMPOTENT_METHODS.has(method) ? "yes" : "no";
  if (idempotency === "always") return "yes";
  if ("header" in idempotency) return `yes, by ${cellCode(idempotency.header)}`;
  const keys = idempotency.whenBody.map((pointer) => cellCode(splitPointer(pointer).join(".")));
  return `with ${keys.join(" or ")}`;
}

/** What a doc comment says about repeating a call; undefined if the method alone decides. */
export function describeRepeating(operation: OperationModel): string | undefined {
  const { retryStatuses } = operation;
  const sentences = [
    repeatSentence(operation),
    retryStatuses.length > 0 ? `A ${retryStatuses.join(" or ")} is retried too.` : "",
  ];
  return sentences.filter(Boolean).join(" ") || undefined;
}

function repeatSentence(operation: OperationModel): string {
  const { idempotency } = operation;
  if (idempotency === undefined) return "";
  if (idempotency === "always") return "Retried after a failure: a repeated call changes nothing.";
  return "header" in idempotency
    ? `Retried after a failure: every attempt carries the same \`${idempotency.header}\`, a random one unless you pass your own.`
    : `Retried after a failure only ${repeatCondition(operation)} in the body: a call without it could create another.`;
}

/** What a doc comment says about a list that is read page by page; undefined for any other operation. */
export function describeReading({ name, pagination }: OperationModel): string | undefined {
  if (!pagination) return undefined;
  const size =
    pagination.limit === undefined
      ? ""
      : ` The query's \`${pagination.limit}\` sets the page size.`;
  return `Returns one page; \`paginate(${name}, client, init)\` reads all of them.${size}`;
}

/** What a doc comment says about an operation with servers of its own; undefined for any other. */
export function describeServers({ servers }: OperationModel): string | undefined {
  if (servers.length === 0) return undefined;
  const list = servers.map(({ name, url }) => `\`${name}\` is ${codeSpan(url)}`);
  return `Has servers of its own: ${list.join(", ")}.`;
}
