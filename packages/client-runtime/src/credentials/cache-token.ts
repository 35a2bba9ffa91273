import { untilAborted } from "../send/until-aborted.ts";
import type { CredentialContext } from "./credential-metadata.ts";

/** A token and when it ends, in milliseconds since 1970. */
export interface Token {
  readonly text: string;
  /** From then on it is still good, but another is fetched behind the calls' backs. */
  readonly renewAt: number;
  /** From then on no call takes it. */
  readonly expiresAt: number;
}

/** A token for one call; `renew` forgets it, unless another has replaced it already. */
export interface CachedToken {
  readonly text: string;
  readonly renew: () => void;
}

interface Flight {
  readonly token: Promise<Token>;
  /** Aborted once nobody waits any more, so that a stalled endpoint keeps no socket open. */
  readonly controller: AbortController;
  waiting: number;
}

/** Least time between two attempts to renew a token that still holds. */
const RENEWAL_PAUSE = 3_000;
const RENEWAL_TIMEOUT = 10_000;

/**
 * Keeps a token until it ends and fetches each but once, however many calls wait for it. A call
 * that is aborted leaves the others waiting; a failure rejects all of them, and the next call
 * tries again.
 */
export function cacheToken(
  request: (context: CredentialContext) => Promise<Token>,
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
      // Its failure is no call's: the token in hand still holds.
      fetchToken({ ...context, signal: AbortSignal.timeout(RENEWAL_TIMEOUT) }).catch(() => {});
    }
    const { text } = current;
    const renew = () => {
      token = token?.text === text ? undefined : token;
    };
    return { text, renew };
  };
}
