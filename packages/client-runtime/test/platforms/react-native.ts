import { request } from "node:http";
import { text } from "node:stream/consumers";
import { AbortController, AbortSignal } from "abort-controller";
import { onTestFinished, vi } from "vitest";
import type { Fetch } from "../../src/index.ts";

type Value = string | { readonly uri: string; readonly name?: string; readonly type?: string };

/** React Native's own FormData: a list of parts, that only its own fetch can read. */
class ReactNativeFormData {
  private readonly parts: (readonly [string, Value])[] = [];

  append(name: string, value: Value): void {
    this.parts.push([name, value]);
  }

  getParts(): object[] {
    return this.parts.map(([fieldName, value]) => {
      const disposition = `form-data; name="${fieldName}"`;
      if (typeof value !== "object") {
        return { string: value, headers: { "content-disposition": disposition }, fieldName };
      }
      const name = value.name === undefined ? "" : `; filename="${encodeURIComponent(value.name)}"`;
      const headers = { "content-disposition": disposition + name, "content-type": value.type };
      return { ...value, headers, fieldName };
    });
  }
}

/** React Native's Blob: a handle of native data, made of texts and other Blobs alone. */
class ReactNativeBlob {
  readonly data: Buffer;
  readonly type: string;

  constructor(parts: readonly unknown[] = [], { type = "" } = {}) {
    for (const part of parts) {
      if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) {
        throw new Error(
          "Creating blobs from 'ArrayBuffer' and 'ArrayBufferView' are not supported",
        );
      }
    }
    this.data = Buffer.concat(
      parts.map((part) => (part instanceof ReactNativeBlob ? part.data : Buffer.from(`${part}`))),
    );
    this.type = type;
  }
}

/** The one way to read it. */
class ReactNativeFileReader {
  result: ArrayBuffer | undefined;
  onload: (() => void) | undefined;

  readAsArrayBuffer({ data }: ReactNativeBlob): void {
    this.result = Uint8Array.from(data).buffer;
    queueMicrotask(() => this.onload?.());
  }
}

/** What its fetch hands to the native side: texts and bytes as they are, a form by its parts. */
function nativeBody(body: unknown): { readonly sent: string | Buffer; readonly type?: string } {
  if (body instanceof ReactNativeFormData) {
    return { sent: JSON.stringify(body.getParts()), type: "multipart/form-data; boundary=native" };
  }
  if (body instanceof ArrayBuffer) return { sent: Buffer.from(body) };
  if (ArrayBuffer.isView(body)) {
    return { sent: Buffer.from(body.buffer, body.byteOffset, body.byteLength) };
  }
  return { sent: String(body ?? "") };
}

/** Its fetch is XMLHttpRequest's: it listens to any kind of signal, and no body is a stream. */
const reactNativeFetch: Fetch = (url, { method, signal, body, headers }) =>
  new Promise((resolve, reject) => {
    const { sent, type } = nativeBody(body);
    const typed = { ...headers, ...(type && { "content-type": type }) };
    const exchange = request(url, { method, headers: typed, agent: false }, async (message) => {
      const { statusCode: status = 0 } = message;
      const received = await text(message).catch(reject);
      const get = (name: string) => message.headers[name.toLowerCase()]?.toString() ?? null;
      resolve({
        status,
        ok: status >= 200 && status < 300,
        headers: { get },
        text: async () => received ?? "",
      });
    });
    exchange.on("error", () => reject(new TypeError("Network request failed")));
    signal?.addEventListener("abort", () => exchange.destroy());
    exchange.end(sent);
  });

/** whatwg-fetch's Response names a type for texts alone. */
class ReactNativeResponse {
  readonly headers: Headers;

  constructor(body: unknown) {
    this.headers = new Headers(
      typeof body === "string" ? { "content-type": "text/plain;charset=UTF-8" } : {},
    );
  }
}

/** The globals of React Native for the rest of a test. */
export function simulateReactNative(): void {
  const globals = {
    AbortController,
    AbortSignal,
    FormData: ReactNativeFormData,
    Blob: ReactNativeBlob,
    FileReader: ReactNativeFileReader,
    fetch: reactNativeFetch,
    Response: ReactNativeResponse,
    crypto: undefined,
    ReadableStream: undefined,
    TextDecoder: undefined,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
