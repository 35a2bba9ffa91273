import { DEFAULT_LIMITS } from "../../src/client/limits.ts";
import type { CredentialContext } from "../../src/credentials/credential-metadata.ts";
import { createTokenBucket } from "../../src/retry/token-bucket.ts";
import type { Clock } from "../../src/send/clock.ts";

/** A clock that jumps over every wait. */
const impatient: Clock = { now: () => 0, random: () => 0, sleep: async () => {} };

/** What a call gives a credential that has to be fetched, with what a test adds. */
export function credentialContext(given: Partial<CredentialContext> = {}): CredentialContext {
  return {
    call: {
      vendor: "acme",
      operation: "getProduct",
      method: "GET",
      pathTemplate: "/p",
      callId: "k3j9x0ab",
    },
    limits: DEFAULT_LIMITS,
    sender: { clock: impatient, bucket: createTokenBucket() },
    signal: new AbortController().signal,
    fetch,
    transport: {},
    baseUrl: "https://acme.test/api",
    ...given,
  };
}
