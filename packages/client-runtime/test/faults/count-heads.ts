/** A fetch that counts the responses whose headers have arrived. */
export interface HeadCounter {
  readonly fetch: typeof fetch;
  readonly heads: () => number;
}

/** Counts the responses that begin to arrive: whoever waits for a body has its headers. */
export function countHeads(): HeadCounter {
  let heads = 0;
  return {
    heads: () => heads,
    fetch: async (...request) => {
      const response = await fetch(...request);
      heads += 1;
      return response;
    },
  };
}
