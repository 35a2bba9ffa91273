import type { OperationContract, ResponseContract } from "./vendor-contract.ts";

const NOTHING: ResponseContract = { contents: [], headers: {} };

/** What is answered, and under which status. */
export interface ChosenResponse {
  readonly status: number;
  readonly response: ResponseContract;
}

/**
 * What is documented for a status: under its code, else its range, else `default` (OpenAPI 3.1
 * section 4.8.16); nothing where the contract does not know it.
 */
export function chooseResponse({ responses }: OperationContract, status: number): ResponseContract {
  const range = new RegExp(`^${Math.floor(status / 100)}XX$`, "i");
  const keys = Object.keys(responses);
  const key =
    keys.find((one) => one === String(status)) ??
    keys.find((one) => range.test(one)) ??
    keys.find((one) => one === "default");
  return (key === undefined ? undefined : responses[key]) ?? NOTHING;
}

/**
 * The first success that an operation documents, by code. Where there is none, `default` is taken
 * for one: many documents describe their only answer there.
 */
export function firstSuccess(operation: OperationContract): ChosenResponse {
  const [code] = Object.keys(operation.responses)
    .filter((key) => /^2\d\d$/.test(key))
    .sort();
  const status = Number(code ?? 200);
  return { status, response: chooseResponse(operation, status) };
}
