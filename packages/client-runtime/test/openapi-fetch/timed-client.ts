import type { OpenapiClientOptions } from "../../src/openapi-fetch/client-options.ts";
import { createTimedClient } from "../../src/openapi-fetch/create-client.ts";
import type { Clock } from "../../src/send/clock.ts";
import { BASE_URL, type LooseClient } from "./both-clients.ts";

/** A client whose waits take no time, and the responses that it is given one after the other. */
export function observeTimed(
  responses: readonly (() => Response)[],
  options: OpenapiClientOptions = {},
): { client: LooseClient; sent: Request[]; waits: number[] } {
  const sent: Request[] = [];
  const waits: number[] = [];
  let time = 0;
  const clock: Clock = {
    now: () => time,
    sleep: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    random: () => 0,
  };
  const fetch = async (request: Request) => {
    sent.push(request.clone());
    await request.text();
    return responses[Math.min(sent.length, responses.length) - 1]?.() ?? Response.error();
  };
  const client = createTimedClient({ baseUrl: BASE_URL, fetch, ...options }, clock);
  // The same calls without the types of a contract.
  return { client: client as unknown as LooseClient, sent, waits };
}
