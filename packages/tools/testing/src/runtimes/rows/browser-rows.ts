import { findSecrets, respondJson } from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import { BROWSER_SCOPES } from "../perform-in-scope.ts";
import { CANARIES } from "../planted-secrets.ts";
import type { RuntimeRow } from "../row.ts";
import { SECRET_CODE } from "../secret-code.ts";
import { withServer } from "../with-server.ts";
import type { BrowserBuild } from "../write-consumer.ts";

const BUILDS: readonly BrowserBuild[] = ["browser", "full"];

/** Row S6: a browser takes no secret, wherever in it a client is made. */
export const BROWSER_ROWS: readonly RuntimeRow[] = [
  ...BROWSER_SCOPES.flatMap((scope) =>
    BUILDS.map(
      (build): RuntimeRow => ({
        row: "S6",
        name: `a secret is refused in a ${scope}, ${build} build`,
        chromium: (runtime) =>
          withServer(
            runtime,
            () => respondJson({}),
            async ({ url, requests }) => {
              const wanted = { name: "ConfigError" };
              const refusals = [];
              for (const credentials of ["keys", "basic", "oauth"] as const) {
                const task = { url, credentials, rendered: true, calls: [] };
                const { refusal, seen } = await runtime.performIn(scope, build, task);
                const leaks = findSecrets(Object.values(CANARIES), seen);
                refusals.push(
                  ...findMismatches(credentials, refusal, wanted),
                  ...leaks.map((secret) => `${secret} can be seen`),
                );
              }
              return [...refusals, ...findMismatches("server", requests, { length: 0 })];
            },
          ),
      }),
    ),
  ),
  ...BROWSER_SCOPES.map(
    (scope): RuntimeRow => ({
      row: "S6",
      name: `a token from a function is sent by a ${scope}`,
      chromium: (runtime) =>
        withServer(
          runtime,
          () => respondJson({}),
          async ({ url, requests }) => {
            const calls = [{ operation: "put", body: "json" }] as const;
            const task = { url, credentials: "function", calls } as const;
            const report = await runtime.performIn(scope, "browser", task);
            const authorization = requests[0]?.headers["authorization"]?.join();
            return [
              ...findMismatches("PUT", report.calls[0], { status: 200 }),
              ...findMismatches(
                "request",
                { authorization },
                { authorization: `Bearer ${CANARIES.bearer}` },
              ),
            ];
          },
        ),
    }),
  ),
  {
    row: "S6",
    name: "the bundle for browsers has no code for secrets",
    chromium: async ({ bundles }) => [
      ...(SECRET_CODE.test(bundles.browser) ? ["a word of that code is in it"] : []),
      ...(SECRET_CODE.test(bundles.full) ? [] : ["the other bundle has none either"]),
    ],
  },
];
