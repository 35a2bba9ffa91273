import { findSecrets, respondJson } from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import { BROWSER_SCOPES } from "../perform-in-scope.ts";
import { PLANTED_SECRETS } from "../planted-secrets.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import { SECRET_CODE } from "../secret-code.ts";
import { withServer } from "../with-server.ts";
import type { BrowserBuild } from "../write-consumer.ts";

const BUILDS: readonly BrowserBuild[] = ["browser", "full"];

/** A browser accepts no secret, in whatever scope a client is made. */
export const BROWSER_CHECKS: readonly RuntimeCheck[] = [
  ...BROWSER_SCOPES.flatMap((scope) =>
    BUILDS.map(
      (build): RuntimeCheck => ({
        name: `a secret is refused in a ${scope}, ${build} build`,
        chromium: (runtime) =>
          withServer(runtime, respondJson({}), async ({ url, requests }) => {
            const wanted = { name: "ConfigError" };
            const refusals = [];
            for (const credentials of ["keys", "basic", "oauth"] as const) {
              const task = { url, credentials, rendered: true, calls: [] };
              const { refusal, seen } = await runtime.performIn(scope, build, task);
              const leaks = findSecrets(Object.values(PLANTED_SECRETS), seen);
              refusals.push(
                ...findMismatches(credentials, refusal, wanted),
                ...leaks.map((secret) => `${secret} is visible`),
              );
            }
            return [...refusals, ...findMismatches("server", requests, { length: 0 })];
          }),
      }),
    ),
  ),
  ...BROWSER_SCOPES.map(
    (scope): RuntimeCheck => ({
      name: `a token from a function is sent by a ${scope}`,
      chromium: (runtime) =>
        withServer(runtime, respondJson({}), async ({ url, requests }) => {
          const calls = [{ operation: "put", body: "json" }] as const;
          const task = { url, credentials: "function", calls } as const;
          const report = await runtime.performIn(scope, "browser", task);
          const authorization = requests[0]?.headers["authorization"]?.join();
          return [
            ...findMismatches("PUT", report.calls[0], { status: 200 }),
            ...findMismatches(
              "request",
              { authorization },
              { authorization: `Bearer ${PLANTED_SECRETS.bearer}` },
            ),
          ];
        }),
    }),
  ),
  {
    name: "the bundle for browsers has no code for secrets",
    chromium: async ({ bundles }) => [
      ...(SECRET_CODE.test(bundles.browser) ? ["it contains a word of that code"] : []),
      ...(SECRET_CODE.test(bundles.full)
        ? []
        : ["the other bundle has none either, so the words are out of date"]),
    ],
  },
];
