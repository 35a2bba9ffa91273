import { untilAborted } from "../send/until-aborted.ts";
import type { CredentialContext } from "./credential-metadata.ts";

/** A token and when it expires, in milliseconds since 1970. */
export interface Token {
  readonly text: string;
  /** From then on it is still valid, but a new one is fetched in the background. */
  readonly renewAt: number;
  /** From then on no call uses it. */
  readonly expiresAt: number;
  /** When it was received. */
  readonly receivedAt: number;
}

/** A token for one call; `renew` forgets it, unless another has replaced it already. */
export interface CachedToken {
  readonly text: string;
  readonly renew: () => boolean;
}

interface Flight {
  readonly token: Promise<Token>;
  /** Aborted once no call waits any longer, so that a stalled endpoint keeps no socket open. */
  readonly controller: AbortController;
  waiting: number;
}

/** Shortest time between two attempts to renew a token that is still valid. */
const RENEWAL_PAUSE = 3_000;
const RENEWAL_TIMEOUT = 10_000;
/** A refused token of this age or more is replaced. */
const LEAST_AGE = 5_000;

/**
 * Keeps a token until it expires and fetches each only once, however many calls wait for it. A call
 * that is aborted leaves the others waiting; a failure rejects all of them, and the next call tries
 * again.
 */
export function cacheToken(
  request: (context: CredentialContext & { readonly signal: AbortSignal }) => Promise<Token>,
): (context: CredentialContext) => Promise<CachedToken> {
  let token: Token | undefined;
  let flight: Flight | undefined;

  const fetchToken = async (context: CredentialContext): Promise<Token> => {
    if (flight === undefined || flight.controller.signal.aborted) {
      const controller = new AbortController();
      const received = request({ ...context, signal: controller.signal });
      flight = { token: received.then((fresh) => (token = fresh)), controller, waiting: 0 };
    }
    const joined = flight;
    joined.waiting += 1;
    try {
      return await untilAborted(joined.token, context.signal);
    } finally {
      joined.waiting -= 1;
      if (joined.waiting === 0) {
        joined.controller.abort();
      }
    }
  };

  return async (context) => {
    const now = Date.now();
    let current = token;
    if (current === undefined || now >= current.expiresAt) {
      current = await fetchToken(context);
    } else if (now >= current.renewAt) {
      token = { ...current, renewAt: now + RENEWAL_PAUSE };
      // React Native and Safari before 16 have no such signal: there the limits of the call count.
      const signal = AbortSignal.timeout?.(RENEWAL_TIMEOUT);
      // No call fails with it: the current token is still valid.
      fetchToken({ ...context, signal }).catch(() => {});
    }
    const { text, receivedAt } = current;
    const renew = () => {
      if (token?.text === text) {
        // A vendor that refuses a token it has just issued refuses the next one as well.
        if (Date.now() - receivedAt < LEAST_AGE) return false;
        token = undefined;
      }
      return true;
    };
    return { text, renew };
  };
}
