import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { BEHAVIOR_CHECKS } from "../../src/behavior/behavior-checks.ts";
import { type OpenPeer, SECRET } from "../../src/behavior/peer-sources.ts";

const HEADERS = { "X-App-Token": SECRET };

/** As an application that knows only fetch. */
const careless: OpenPeer = (baseUrl) => ({
  upsert: async () => {
    const response = await fetch(`${baseUrl}/v1/products`, { method: "POST", headers: HEADERS });
    if (response.status === 401) throw new Error(`refused: ${JSON.stringify(HEADERS)}`);
    const data: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data } : { failure: response };
  },
  read: async (id) => ({ data: await (await fetch(`${baseUrl}/v1/products/${id}`)).json() }),
});

/** As one that expects all of it, and waits so many milliseconds for a response. */
const careful =
  (limit: number): OpenPeer =>
  (baseUrl) => {
    const upsert = async (signal?: AbortSignal, attempts = 2): Promise<{ data: unknown }> => {
      try {
        const response = await fetch(`${baseUrl}/v1/products`, {
          method: "POST",
          headers: HEADERS,
          redirect: "error",
          signal: signal ?? AbortSignal.timeout(limit),
        });
        if (response.ok) {
          const data: unknown = await response.json();
          if (typeof Object(data).id === "string") return { data };
        }
        const seconds = Number(response.headers.get("Retry-After") ?? 0);
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      } catch (error) {
        if (signal?.aborted) throw error;
      }
      if (attempts > 1) return upsert(signal, attempts - 1);
      throw new Error("gave up");
    };
    return {
      upsert: (signal) => upsert(signal),
      read: async (id) => {
        if (id === "..") throw new Error("no id");
        return { data: await fetch(`${baseUrl}/v1/products/${encodeURIComponent(id)}`) };
      },
    };
  };

/** The one that waits as long as callers may have to. */
const SLOW = "a server that does not respond";

it.each(BEHAVIOR_CHECKS.filter(({ title }) => title !== SLOW))(
  "$title: the check tells who expects it from who does not",
  async ({ judge }) => {
    const [with_, without] = await Promise.all([judge(careful(60_000)), judge(careless)]);
    expect(with_).toMatch(
      /^(?:recovers|ends|reports a failure|keeps it|no credential|names it|refuses it)$/,
    );
    expect(without).toMatch(
      /^(?:fails|goes on|passes it on|sends it|the credential|asks for `.+`)$/,
    );
    expect(isDeepStrictEqual(with_, without)).toBe(false);
  },
);

it("a client that ends by itself is told from one that does not", async () => {
  const [check] = BEHAVIOR_CHECKS.filter(({ title }) => title === SLOW);
  expect(await check?.judge(careful(500))).toMatch(/^ends after \d+ s$/);
});
