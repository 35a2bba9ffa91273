import type { IHttpRequest } from "@stoplight/prism-http";
import { isJsonType } from "../wire/read-body.ts";
import { mediaTypeOf, type WireRequest } from "../wire/wire-message.ts";

/**
 * A request as Prism's own server would read it: JSON parsed, any other body as text.
 * @param target path and query as Prism serves them
 * @throws Error where the body is not the JSON that its media type promises
 */
export function readForPrism(target: string, request: WireRequest): IHttpRequest {
  const { pathname, searchParams } = new URL(`http://prism.invalid${target}`);
  const names = new Set(searchParams.keys());
  return {
    // Prism compares it without regard to case, whatever it is.
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: {
      path: pathname,
      query: Object.fromEntries(
        [...names].map((name) => {
          const values = searchParams.getAll(name);
          return [name, values.length === 1 ? (values[0] ?? "") : values];
        }),
      ),
    },
    headers: readHeaders(request),
    body: readBody(request),
  };
}

const HOP_BY_HOP = new Set(["connection", "keep-alive", "transfer-encoding"]);

/** Names in lower case, values of the same name in one (RFC 9110 section 5.3). */
function readHeaders({ headers, body }: WireRequest): Readonly<Record<string, string>> {
  const read = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = read.get(key);
    const separator = key === "cookie" ? "; " : ", ";
    if (!HOP_BY_HOP.has(key)) {
      read.set(key, before === undefined ? value : `${before}${separator}${value}`);
    }
  }
  if (body.length > 0) read.set("content-length", String(body.length));
  return Object.fromEntries(read);
}

function readBody({ headers, body }: WireRequest): unknown {
  if (body.length === 0) return null;
  const text = body.toString("utf8");
  return isJsonType(mediaTypeOf(headers) ?? "") ? JSON.parse(text) : text;
}
