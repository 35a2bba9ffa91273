import type { Problems } from "@org/exec";
import {
  type Certificate,
  type FaultServer,
  findSecrets,
  makeSelfSigned,
  respond,
  respondJson,
} from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import type { NodeRuntime, Runtime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import type { TaskVendor } from "../task.ts";
import { withServer } from "../with-server.ts";

const STATUSES = [301, 302, 303, 307, 308];
const OPERATIONS = ["put", "upsert", "delete"] as const;
const PLANTED = "planted-location-token";

/** Where a redirect leads: from what kind of server, and to which address. */
interface Redirect {
  readonly target: string;
  readonly from: "http" | "https";
  readonly other: "http" | "https";
  readonly to: (servers: { readonly own: FaultServer; readonly other: FaultServer }) => string;
}

const REDIRECTS: readonly Redirect[] = [
  { target: "the same origin", from: "http", other: "http", to: ({ own }) => own.url },
  { target: "another port", from: "http", other: "http", to: ({ other }) => other.url },
  {
    target: "another host",
    from: "http",
    other: "http",
    to: ({ other }) => `http://localhost:${other.port}`,
  },
  { target: "https from http", from: "http", other: "https", to: ({ other }) => other.url },
  { target: "http from https", from: "https", other: "http", to: ({ other }) => other.url },
  {
    target: "an address with user info",
    from: "http",
    other: "http",
    to: ({ other }) => other.url.replace("//", `//user:${PLANTED}@`),
  },
];

/** No redirect is followed, and none is a success. */
export const redirectChecks = (vendors: readonly TaskVendor[]): readonly RuntimeCheck[] => [
  ...REDIRECTS.map(
    (redirect): RuntimeCheck => ({
      name: `redirects to ${redirect.target}`,
      node: (runtime) => meet(runtime, redirect, false, certify(runtime)),
      chromium: (runtime) => meet(runtime, redirect, true, () => makeSelfSigned("127.0.0.1")),
    }),
  ),
  ...vendors.map(
    (vendor): RuntimeCheck => ({
      name: `a redirect of the upsert of ${vendor.slug}`,
      node: (runtime) => redirectVendor(runtime, vendor),
    }),
  ),
];

const certify = (runtime: NodeRuntime) => () => runtime.authority.issue({ host: "127.0.0.1" });

/** All statuses and operations, with a credential. A browser hides the status and the target. */
async function meet(
  runtime: Runtime,
  { from, other: otherKind, to }: Redirect,
  isHidden: boolean,
  certify: () => Promise<Certificate>,
): Promise<Problems> {
  const tls = async (kind: "http" | "https") =>
    kind === "https" ? { certificate: await certify() } : {};
  const cases = STATUSES.flatMap((status) =>
    OPERATIONS.map((operation) => ({ status, operation })),
  );
  const ownTls = await tls(from);
  const follow = (other: FaultServer): Promise<Problems> => {
    let target = "";
    let next = 0;
    return withServer(
      runtime,
      () => {
        const status = cases[next++]?.status ?? 307;
        return respond(status, "moved", { Location: `${target}/elsewhere?token=${PLANTED}` });
      },
      async (own) => {
        target = to({ own, other });
        const report = await runtime.perform({
          url: own.url,
          credentials: "function",
          rendered: true,
          calls: cases.map(({ operation }) => ({ operation })),
        });
        const origin = isHidden ? undefined : new URL(target).origin;
        return [
          ...cases.flatMap(({ status, operation }, index) =>
            findMismatches(`${status}, ${operation}`, report.calls[index]?.error, {
              name: "RedirectError",
              status: isHidden ? 0 : status,
              attempts: 1,
              retryable: false,
              locationOrigin: origin,
            }),
          ),
          ...findSecrets([PLANTED], report.seen).map(() => "the Location is visible"),
          ...findMismatches("server", own.requests, { length: cases.length }),
          ...findMismatches("other server", other.requests, { length: 0 }),
        ];
      },
      ownTls,
    );
  };
  return withServer(runtime, () => respondJson({}), follow, await tls(otherKind));
}

function redirectVendor(runtime: Runtime, vendor: TaskVendor): Promise<Problems> {
  return withServer(
    runtime,
    respond(307, "", { Location: "/elsewhere" }),
    async ({ url, requests }) => {
      const { calls } = await runtime.perform({ url, vendor, calls: [{ operation: "upsert" }] });
      return [
        ...findMismatches("upsert", calls[0]?.error, { name: "RedirectError", status: 307 }),
        ...findMismatches("server", requests, { length: 1 }),
      ];
    },
  );
}
