import type { Json } from "./json/json.ts";
import { writeJson } from "./json/write-json.ts";
import { type SampleChoice, sampleBody } from "./sample-body.ts";
import { sampleHeaders } from "./sample-headers.ts";
import type { ContentContract, ResponseContract } from "./vendor-contract.ts";

/** What a test says about a response; everything else is sampled from the contract. */
export interface GivenResponse extends SampleChoice {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Statuses whose message has no body (Fetch section 2.2.6). */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The response to a request: body, Content-Type and documented headers as in the contract. If the
 * contract offers several media types, the request's `Accept` chooses.
 */
export function writeResponse(
  request: Request,
  status: number,
  response: ResponseContract,
  components: Json,
  given: GivenResponse,
): Response {
  const headers = sampleHeaders(response, components, given);
  const content = chooseContent(response.contents, request.headers.get("accept"));
  const value = content ? sampleBody(content, components, given, given.body) : given.body;
  const isEmpty = value === undefined || WITHOUT_BODY.has(status) || request.method === "HEAD";
  const type = content?.type ?? (typeof value === "string" ? "text/plain" : "application/json");
  if (!isEmpty) headers.set("content-type", type);
  for (const [name, text] of Object.entries(given.headers ?? {})) headers.set(name, text);
  const body = isEmpty ? null : encode(value, content);
  return new Response(body, { status, headers });
}

function chooseContent(
  contents: readonly ContentContract[],
  accept: string | null,
): ContentContract | undefined {
  const wanted = (accept ?? "").split(",").map(essenceOf);
  return contents.find(({ type }) => wanted.includes(essenceOf(type))) ?? contents[0];
}

function essenceOf(type: string): string {
  return type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function encode(value: unknown, content: ContentContract | undefined): BodyInit {
  if (content?.kind === "json") return writeJson(value);
  const isReady =
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value);
  // One of the forms just checked for.
  return isReady ? (value as BodyInit) : writeJson(value);
}
