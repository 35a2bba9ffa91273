import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cacheToken, type Token } from "../../src/credentials/cache-token.ts";
import type { CredentialContext } from "../../src/credentials/credential-metadata.ts";
import { credentialContext } from "../support/credential-context.ts";

const START = Date.UTC(2030, 0, 1);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A cache whose endpoint responds when the test says so. */
function observeCache() {
  const requests: {
    signal: AbortSignal;
    issue: (text: string, renewAt?: number, expiresAt?: number) => void;
    fail: (reason: unknown) => void;
  }[] = [];
  const take = cacheToken(({ signal }) => {
    return new Promise<Token>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      const issue = (text: string, renewAt = Infinity, expiresAt = Infinity) =>
        resolve({ text, renewAt, expiresAt, receivedAt: Date.now() });
      requests.push({ signal, issue, fail: reject });
    });
  });
  return { take, requests };
}

function contextWith(signal: AbortSignal = new AbortController().signal): CredentialContext {
  return credentialContext({ signal });
}

/** Lets everything that is settled already take its effect. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe("one flight", () => {
  it("serves all who wait, and those who come later", async () => {
    const { take, requests } = observeCache();
    const waiting = Array.from({ length: 1_000 }, () => take(contextWith()));
    requests[0]?.issue("test-1");
    const tokens = await Promise.all(waiting);
    expect(new Set(tokens.map(({ text }) => text))).toEqual(new Set(["test-1"]));
    expect((await take(contextWith())).text).toBe("test-1");
    expect(requests).toHaveLength(1);
  });

  it("that fails rejects all who wait; the next call tries again", async () => {
    const { take, requests } = observeCache();
    const waiting = [take(contextWith()), take(contextWith())];
    const reason = new Error("no token today");
    requests[0]?.fail(reason);
    expect(await Promise.allSettled(waiting)).toEqual([
      { status: "rejected", reason },
      { status: "rejected", reason },
    ]);
    const next = take(contextWith());
    requests[1]?.issue("test-2");
    expect((await next).text).toBe("test-2");
  });
});

describe("a caller who aborts", () => {
  it("leaves the others waiting", async () => {
    const { take, requests } = observeCache();
    const controller = new AbortController();
    const gone = take(contextWith(controller.signal));
    const stays = take(contextWith());
    controller.abort("changed my mind");
    await expect(gone).rejects.toBe("changed my mind");
    expect(requests[0]?.signal.aborted).toBe(false);
    requests[0]?.issue("test-1");
    expect((await stays).text).toBe("test-1");
  });

  it("as the last ends the request, and the next call makes another", async () => {
    const { take, requests } = observeCache();
    const controllers = [new AbortController(), new AbortController()];
    const gone = controllers.map(({ signal }) => take(contextWith(signal)));
    for (const controller of controllers) {
      controller.abort("gone");
    }
    expect((await Promise.allSettled(gone)).map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
    ]);
    expect(requests[0]?.signal.aborted).toBe(true);
    const next = take(contextWith());
    requests[1]?.issue("test-2");
    expect((await next).text).toBe("test-2");
  });

  it("before the call waits for nothing", async () => {
    const { take } = observeCache();
    await expect(take(contextWith(AbortSignal.abort("too late")))).rejects.toBe("too late");
  });

  it("leaves no listener on a shared signal, nor does one who does not", async () => {
    const { take, requests } = observeCache();
    const { signal } = new AbortController();
    const waiting = [take(contextWith(signal)), take(contextWith(signal))];
    expect(getEventListeners(signal, "abort")).toHaveLength(2);
    requests[0]?.issue("test-1");
    await Promise.all(waiting);
    await take(contextWith(signal));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("time", () => {
  /** A cache with a token to be renewed after 480 s, which ends after 599 s. */
  async function takeFirst() {
    const cache = observeCache();
    const first = cache.take(contextWith());
    cache.requests[0]?.issue("test-1", START + 480_000, START + 599_000);
    await first;
    return cache;
  }

  it.each([
    { afterMs: 479_999, requested: 1 },
    { afterMs: 480_000, requested: 2 },
  ])("$afterMs ms on, $requested requests, and nobody waits", async ({ afterMs, requested }) => {
    const { take, requests } = await takeFirst();
    vi.setSystemTime(START + afterMs);
    expect((await take(contextWith())).text).toBe("test-1");
    expect(requests).toHaveLength(requested);
  });

  it("a renewal that succeeds replaces the token", async () => {
    const { take, requests } = await takeFirst();
    vi.setSystemTime(START + 480_000);
    await take(contextWith());
    requests[1]?.issue("test-2");
    await settle();
    expect((await take(contextWith())).text).toBe("test-2");
  });

  it("a renewal that fails is no call's failure, and is tried again after 3 s", async () => {
    const { take, requests } = await takeFirst();
    vi.setSystemTime(START + 480_000);
    await take(contextWith());
    requests[1]?.fail(new Error("no token today"));
    await settle();
    vi.setSystemTime(START + 482_999);
    expect((await take(contextWith())).text).toBe("test-1");
    expect(requests).toHaveLength(2);
    vi.setSystemTime(START + 483_000);
    expect((await take(contextWith())).text).toBe("test-1");
    expect(requests).toHaveLength(3);
  });

  it("a renewal goes on when the call that began it is aborted", async () => {
    const { take, requests } = await takeFirst();
    vi.setSystemTime(START + 480_000);
    const controller = new AbortController();
    await take(contextWith(controller.signal));
    controller.abort();
    await settle();
    expect(requests[1]?.signal.aborted).toBe(false);
    requests[1]?.issue("test-2");
    await settle();
    expect((await take(contextWith())).text).toBe("test-2");
  });

  it("a renewal that stalls is given up after 10 s, and another is made", async () => {
    const { take, requests } = await takeFirst();
    // The timer of AbortSignal.timeout is not among those that can be faked.
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
    vi.setSystemTime(START + 480_000);
    await take(contextWith());
    expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
    timeout.mockRestore();
    patience.abort();
    await settle();
    expect(requests[1]?.signal.aborted).toBe(true);
    vi.setSystemTime(START + 490_000);
    await take(contextWith());
    expect(requests).toHaveLength(3);
  });

  it("at its end the token is no longer taken: calls wait for the next", async () => {
    const { take, requests } = await takeFirst();
    vi.setSystemTime(START + 599_000);
    const waiting = take(contextWith());
    requests[1]?.issue("test-2");
    expect((await waiting).text).toBe("test-2");
  });

  it("a renewal under way at the end is joined", async () => {
    const { take, requests } = await takeFirst();
    vi.setSystemTime(START + 598_999);
    await take(contextWith());
    vi.setSystemTime(START + 599_000);
    const waiting = take(contextWith());
    requests[1]?.issue("test-2");
    expect((await waiting).text).toBe("test-2");
    expect(requests).toHaveLength(2);
  });
});

describe("renew", () => {
  it("forgets the token, so that the next call fetches another", async () => {
    const { take, requests } = observeCache();
    const first = take(contextWith());
    requests[0]?.issue("test-1");
    const { renew } = await first;
    vi.setSystemTime(START + 5_000);
    expect(renew()).toBe(true);
    const second = take(contextWith());
    requests[1]?.issue("test-2");
    expect((await second).text).toBe("test-2");
  });

  it("keeps a token that has just been issued: the next would be refused as well", async () => {
    const { take, requests } = observeCache();
    const first = take(contextWith());
    requests[0]?.issue("test-1");
    const { renew } = await first;
    vi.setSystemTime(START + 4_999);
    expect(renew()).toBe(false);
    expect((await take(contextWith())).text).toBe("test-1");
    expect(requests).toHaveLength(1);
  });

  it("of many calls with one refused token makes one request", async () => {
    const { take, requests } = observeCache();
    const first = [take(contextWith()), take(contextWith()), take(contextWith())];
    requests[0]?.issue("test-1");
    const refused = await Promise.all(first);
    vi.setSystemTime(START + 5_000);
    refused[0]?.renew();
    refused[1]?.renew();
    const again = [take(contextWith()), take(contextWith())];
    requests[1]?.issue("test-2");
    await Promise.all(again);
    refused[2]?.renew();
    expect((await take(contextWith())).text).toBe("test-2");
    expect(requests).toHaveLength(2);
  });
});
