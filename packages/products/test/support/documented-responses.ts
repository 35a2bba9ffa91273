import type { Operation } from "./read-contracts.ts";

/** One documented response of an operation. */
export interface DocumentedResponse {
  /** Key of the contract's responses: `200`, `4XX` or `default`. */
  readonly key: string;
  /** A status that the key stands for. */
  readonly status: number;
  /** Undefined if the response has no body. */
  readonly mediaType: string | undefined;
  /** JSON Pointer to the schema of the body. */
  readonly pointer: string;
}

/** Every documented response of an operation, each with a status that its key stands for. */
export function documentedResponses({ method, path, responses }: Operation): DocumentedResponse[] {
  const keys = Object.keys(responses);
  return Object.entries(responses).map(([key, { content = {} }]) => {
    const [mediaType] = Object.keys(content);
    const steps = ["paths", path, method, "responses", key, "content", mediaType ?? "", "schema"];
    const escaped = steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1"));
    const pointer = `/${escaped.map(encodeURIComponent).join("/")}`;
    return { key, status: statusOf(key, keys), mediaType, pointer };
  });
}

function statusOf(key: string, keys: readonly string[]): number {
  if (/^\d{3}$/.test(key)) return Number(key);
  const hundred = key === "default" ? 500 : Number(key.charAt(0)) * 100;
  const codes = Array.from({ length: 12 }, (_, index) => hundred + index);
  return codes.find((code) => !keys.includes(String(code))) ?? hundred;
}
