type Fetch = typeof globalThis.fetch;

/**
 * A fetch whose responses end with an error where they grow beyond a number of bytes, after they are
 * unpacked: a vendor's fault, or a small gzip, must not take the server's memory.
 */
export function limitResponses(fetch: Fetch, maxBytes: number): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    let size = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > maxBytes) controller.error(new Error(`larger than ${maxBytes} bytes`));
        else controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counted), response);
  };
}
