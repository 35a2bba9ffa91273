import type { FetchResponse } from "../client/fetch.ts";

/**
 * Lets go of a response that is not read: its body would keep the connection from being used again.
 * Bodies of other platforms (node-fetch) are destroyed instead of canceled.
 */
export function releaseResponse({ body }: FetchResponse): void {
  const stream = body as
    | { readonly cancel?: () => Promise<unknown>; readonly destroy?: () => unknown }
    | null
    | undefined;
  if (stream?.cancel) {
    stream.cancel().catch(() => {});
  } else {
    stream?.destroy?.();
  }
}
