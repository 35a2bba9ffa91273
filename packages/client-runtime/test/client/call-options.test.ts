import { expect, it } from "vitest";
import type { CallOptions } from "../../src/index.ts";

// What Next.js declares.
declare global {
  interface RequestInit {
    next?: { readonly revalidate: number };
  }
}

it("fetch's options are typed as fetch types them, a framework's additions too", () => {
  const given: CallOptions = { next: { revalidate: 60 }, cache: "no-store", signal: undefined };
  // @ts-expect-error: not what the framework declares
  const wrong: CallOptions = { next: { revalidate: "soon" } };
  // @ts-expect-error: no framework here has declared it
  const unknown: CallOptions = { cf: {} };
  // @ts-expect-error: the client follows no redirect
  const redirect: CallOptions = { redirect: "follow" };
  expect([given, wrong, unknown, redirect]).toHaveLength(4);
});

it("every option of fetch that means something to a call is there", () => {
  type Own = "method" | "body" | "headers" | "redirect";
  type Missing = Exclude<keyof RequestInit, Own | keyof CallOptions>;
  const missing: [Missing] extends [never] ? "none" : Missing = "none";
  expect(missing).toBe("none");
});
