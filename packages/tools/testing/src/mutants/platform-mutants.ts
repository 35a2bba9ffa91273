import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs that show on one platform, with one fetch or for one framework. */
export const PLATFORM_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("random-key.ts", "react-native", {
    "a key that needs crypto": ".crypto[-?-]{+!+}.getRandomValues",
  }),
  ...mutantsOf("encode-raw.ts", "react-native", {
    "a raw body that needs ReadableStream":
      '[-typeof ReadableStream !== "undefined" && -]value instanceof ReadableStream',
  }),
  ...mutantsOf("create-engine.ts", "react-native", {
    "a call that needs ReadableStream":
      '[-typeof ReadableStream !== "undefined" && -]body instanceof ReadableStream',
  }),
  ...mutantsOf("cache-token.ts", "react-native", {
    "a renewal that needs AbortSignal.timeout": "AbortSignal.timeout[-?.-](RENEWAL_TIMEOUT)",
  }),
  ...mutantsOf("check-options.ts", "react-native", {
    "only the platform's own signals taken":
      '[-!("aborted" in Object(value))-]{+!(value instanceof EventTarget)+}',
  }),
  ...mutantsOf("encode-multipart.ts", "jsdom", {
    "jsdom's form handed to fetch": "[-!isForeign(new FormData())-]{+true+}",
  }),
  ...mutantsOf("encode-raw.ts", "jsdom", {
    "jsdom's file handed to fetch": "if (isBlob && [-isForeign(new Blob([]))-]{+false+}) {",
  }),
  ...mutantsOf("release-response.ts", "node-fetch", {
    "a body without cancel canceled": "if (stream[-?.cancel-]) {",
    "a body without cancel kept": "[-stream?.destroy?.();-]",
  }),
  ...mutantsOf("client-credentials.ts", "undici", {
    "transport options kept from the token request": "{ [-...transport, -]...init",
  }),
  ...mutantsOf("client-credentials.ts", "token-faults", {
    "a token endpoint asked once": "isIdempotent: [-true-]{+false+}",
    "a call ambiguous because of its token": '{ [-ambiguous: false, -]phase: "token" }',
    "garbage of a token endpoint asked for again": "...call, [-retryable: false, -]status",
    "a token that expires at once kept": "[-Number.isNaN(seconds)-]{+!seconds+} ?",
  }),
  ...mutantsOf("cache-token.ts", "token-faults", {
    "a token that has just been issued replaced": "LEAST_AGE = [-5_000-]{+0+};",
  }),
  ...mutantsOf("call-for-secret.ts", "token-faults", {
    "what a credential function throws lost": ", [-cause-]{+undefined+});",
  }),
  ...mutantsOf("on-abort.ts", "shared-signals", {
    "a listener for each call": "let stops = [-waiting.get(signal)-]{+undefined as never+};",
    "a listener that stays": '[-signal.removeEventListener("abort", stopAll);-]',
  }),
  ...mutantsOf("limit-attempt.ts", "shared-signals", {
    "a signal for each call": "[-limit < Infinity || caller ?-]{+limit ?+} new AbortController()",
  }),
  ...mutantsOf("join-parts.ts", "large-uploads", {
    "a file held in memory":
      "return new Blob([-pieces as (string | Blob | ArrayBuffer)[]-]{+[((globalThis as { kept?: unknown }).kept = await new Blob(pieces as Blob[]).arrayBuffer()) as ArrayBuffer]+});",
  }),
  ...mutantsOf("check-platform.ts", "baseline", {
    "what a platform lacks not named": "if ([-!value-]{+false+}) {",
  }),
  ...mutantsOf("check-options.ts", "refused-options", {
    "an option that only begins as one of ours":
      "/^(?:auth|server|baseUrl|allowInsecureHttp|scope|headers|fetch|hooks|max[-(?:Retries|ResponseBytes)-]{+\\w++}|(?:attempt",
    "a misnomer handed to fetch": "params|searchParams|[-data|-]json",
  }),
  ...mutantsOf("call-context.ts", "call-ids", {
    "one id for all calls": '[-Math.random().toString(36).slice(2, 10)-]{+"aaaaaaaa"+};',
  }),
];
