import { chooseResponse } from "./choose-response.ts";
import type { ResponseFactory } from "./factory-types.ts";
import { type ContractSource, operationOf } from "./open-contract.ts";
import { type SampleChoice, sampleBody } from "./sample-body.ts";
import type { ContentContract } from "./vendor-contract.ts";

/**
 * Returns the factory of one operation's response bodies, by the name of the operation's function.
 */
export function responseFactory<Bodies>(
  source: ContractSource,
  name: string,
): ResponseFactory<Bodies> {
  return <Status extends keyof Bodies>(
    status: Status,
    overrides?: unknown,
    choice: SampleChoice = {},
  ): Bodies[Status] => {
    const contract = source();
    const { contents } = chooseResponse(operationOf(contract, name), Number(status));
    const [content] = contents;
    const body =
      content === undefined
        ? overrides
        : asRead(
            sampleBody(content, contract.components, choice, overrides, contract.int64),
            content,
          );
    // The generator wrote type and schema from the same part of the contract.
    return body as Bodies[Status];
  };
}

/** A body as a client hands it over. */
function asRead(body: unknown, { kind, type }: ContentContract): unknown {
  if (typeof body !== "string" || kind === "json" || kind === "text") return body;
  const blob = new Blob([body], { type });
  return kind === "stream" ? blob.stream() : blob;
}
