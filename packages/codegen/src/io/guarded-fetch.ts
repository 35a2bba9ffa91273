import { type Diagnostic, diagnostic, type Place } from "../diagnostics.ts";

/** A document from the network, or why it was refused. */
export interface FetchedDocument {
  readonly text: string | undefined;
  /** Media type without parameters, lower case; empty where there is no text. */
  readonly mediaType: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a fetch must keep to. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** 20 MB and 30 s: five times the largest vendor document known, on a slow line. */
export const FETCH_LIMITS: FetchLimits = { bytes: 20 * 1024 * 1024, milliseconds: 30_000 };

const DOCUMENT_TYPE =
  /^(?:application\/(?:[\w.+-]+\+)?(?:json|x-?yaml|yaml|vnd\.yaml|octet-stream)|text\/(?:plain|yaml|x-yaml|vnd\.yaml|json))$/;
const REDIRECT = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a vendor's document over https, or http from this machine: status 200, a media type of
 * JSON, YAML or plain text, within the limits, from the host that was asked. A redirect is followed
 * on that host alone. Nothing is kept of an answer that is refused.
 */
export async function guardedFetch(
  vendor: string,
  url: string,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<FetchedDocument> {
  const place: Place = { vendor, file: url };
  const refuse = (message: string): FetchedDocument => ({
    text: undefined,
    mediaType: "",
    diagnostics: [diagnostic("FETCH_REFUSED", place, message)],
  });
  const problem = whyNotAllowed(url);
  if (problem) return refuse(problem);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await followOnHost(url, signal);
    if (typeof response === "string") return refuse(response);
    const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
    const unfit =
      response.status !== 200
        ? `The answer has status ${response.status}.`
        : DOCUMENT_TYPE.test(mediaType.toLowerCase())
          ? undefined
          : `The answer is ${mediaType || "of no type"}, not JSON, YAML or plain text.`;
    if (unfit) {
      await response.body?.cancel();
      return refuse(unfit);
    }
    const bytes = await readWithin(response, limits.bytes);
    if (!bytes) return refuse(`The answer is larger than ${limits.bytes} bytes.`);
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, mediaType: mediaType.toLowerCase(), diagnostics: [] };
  } catch (error) {
    if (signal.aborted) return refuse(`No answer within ${limits.milliseconds} ms.`);
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return refuse(cause instanceof Error ? `${message}: ${cause.message}` : message);
  }
}

function whyNotAllowed(url: string): string | undefined {
  if (!URL.canParse(url)) return "This is no URL.";
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== "" || password !== "") return "The URL holds credentials.";
  if (protocol === "https:") return undefined;
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === "http:" && isHere ? undefined : "Only https is allowed.";
}

/** At most five redirects, each within the host that was asked first; else a sentence. */
async function followOnHost(start: string, signal: AbortSignal): Promise<Response | string> {
  let url = start;
  for (let hops = 0; hops <= 5; hops += 1) {
    const response = await fetch(url, { signal, redirect: "manual" });
    if (!REDIRECT.has(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get("location");
    if (location === null || !URL.canParse(location, url)) return "A redirect leads nowhere.";
    const next = new URL(location, url);
    if (next.host !== new URL(start).host) return `A redirect leads to another host, ${next.host}.`;
    const problem = whyNotAllowed(next.href);
    if (problem) return `A redirect is not followed: ${problem}`;
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
