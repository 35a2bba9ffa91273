import { type Diagnostic, type DiagnosticLocation, diagnostic } from "../../diagnostics.ts";

/** A document from the network, or why it was refused. */
export interface FetchedDocument {
  readonly text: string | undefined;
  /** Media type without parameters, lower case; empty if there is no text. */
  readonly mediaType: string;
  /** The entity tag of this version of the document (RFC 9110 section 8.8.3). */
  readonly etag: string | undefined;
  /** Whether the server says that the version of `ifNoneMatch` is still current. */
  readonly isUnchanged: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Which responses are accepted. */
export interface FetchTerms {
  /** Accepted media types. */
  readonly types: RegExp;
  /** The entity tag of the known version, so that the server can say that it is still current. */
  readonly ifNoneMatch?: string | undefined;
}

/** Limits of a fetch. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** 20 MB and 30 s: five times the largest known vendor document, on a slow connection. */
export const FETCH_LIMITS: FetchLimits = { bytes: 20 * 1024 * 1024, milliseconds: 30_000 };

/** Media types of JSON, YAML and plain text. */
export const DOCUMENT_TYPE =
  /^(?:application\/(?:[\w.+-]+\+)?(?:json|x-?yaml|yaml|vnd\.yaml|octet-stream)|text\/(?:plain|yaml|x-yaml|vnd\.yaml|json))$/;
const REDIRECT = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a vendor's document over https, or http from this machine: status 200, a media type of
 * JSON, YAML or plain text, within the limits, from the requested host. Redirects are followed only on
 * that host. Nothing is kept of a refused response.
 */
export async function guardedFetch(
  vendor: string,
  url: string,
  limits: FetchLimits = FETCH_LIMITS,
  { types, ifNoneMatch }: FetchTerms = { types: DOCUMENT_TYPE },
): Promise<FetchedDocument> {
  const location: DiagnosticLocation = { vendor, file: url };
  const nothing = { text: undefined, mediaType: "", etag: undefined, isUnchanged: false };
  const refuse = (guard: string, message: string): FetchedDocument => ({
    ...nothing,
    diagnostics: [diagnostic("FETCH_REFUSED", location, `Guard "${guard}": ${message}`)],
  });
  const problem = whyNotAllowed(url);
  if (problem) return refuse("address", problem);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await followOnHost(url, signal, ifNoneMatch);
    if (typeof response === "string") return refuse("host", response);
    if (response.status === 304 && ifNoneMatch !== undefined) {
      return { ...nothing, etag: ifNoneMatch, isUnchanged: true, diagnostics: [] };
    }
    const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
    const unfit = whyUnfit(response, mediaType, types);
    if (unfit) {
      await response.body?.cancel();
      return refuse(...unfit);
    }
    const bytes = await readWithin(response, limits.bytes);
    if (!bytes) return refuse("size", `The response is larger than ${limits.bytes} bytes.`);
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const etag = response.headers.get("etag") ?? undefined;
    const found = { text, mediaType: mediaType.toLowerCase(), etag };
    return { ...nothing, ...found, diagnostics: [] };
  } catch (error) {
    if (signal.aborted) return refuse("time", `No response within ${limits.milliseconds} ms.`);
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return refuse("transfer", cause instanceof Error ? `${message}: ${cause.message}` : message);
  }
}

function whyUnfit(
  { status, headers }: Response,
  mediaType: string,
  types: RegExp,
): readonly [guard: string, message: string] | undefined {
  if (status !== 200) return ["status", `The response has status ${status}.`];
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity") return ["encoding", `The response is compressed (${encoding}).`];
  if (types.test(mediaType.toLowerCase())) return undefined;
  return ["type", `The media type ${mediaType || "(none)"} is not accepted.`];
}

function whyNotAllowed(url: string): string | undefined {
  if (!URL.canParse(url)) return "This is not a URL.";
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== "" || password !== "") return "The URL contains credentials.";
  if (protocol === "https:") return undefined;
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === "http:" && isHere ? undefined : "Only https is allowed.";
}

/** Follows at most five redirects, each on the host of the first URL; returns a message if it refuses one. */
async function followOnHost(
  start: string,
  signal: AbortSignal,
  ifNoneMatch: string | undefined,
): Promise<Response | string> {
  let url = start;
  for (let hops = 0; hops <= 5; hops += 1) {
    const headers = {
      // A truncated compressed response would be decoded as far as it goes, without an error.
      "Accept-Encoding": "identity",
      ...(ifNoneMatch === undefined ? {} : { "If-None-Match": ifNoneMatch }),
    };
    const response = await fetch(url, { signal, redirect: "manual", headers });
    if (!REDIRECT.has(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get("location");
    if (location === null || !URL.canParse(location, url)) return "A redirect has no valid target.";
    const next = new URL(location, url);
    if (next.host !== new URL(start).host) return `A redirect goes to another host, ${next.host}.`;
    const problem = whyNotAllowed(next.href);
    if (problem) return `A redirect was refused: ${problem}`;
    url = next.href;
  }
  return "There are too many redirects.";
}

async function readWithin(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    chunks.push(part.value);
    if (size <= limit) continue;
    await reader?.cancel();
    return undefined;
  }
  return Buffer.concat(chunks);
}
