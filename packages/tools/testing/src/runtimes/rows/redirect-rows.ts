import {
  type FaultServer,
  findSecrets,
  makeSelfSigned,
  respond,
  respondJson,
} from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import type { Problems, RuntimeRow } from "../row.ts";
import type { NodeRuntime, Runtime } from "../runtime.ts";
import type { TaskVendor } from "../task.ts";
import { withServer } from "../with-server.ts";

const STATUSES = [301, 302, 303, 307, 308];
const OPERATIONS = ["put", "upsert", "delete"] as const;
const CANARY = "canary-location-token";

/** Where an answer sends the client: from a server of which kind, and to which address. */
interface Place {
  readonly place: string;
  readonly from: "http" | "https";
  readonly other: "http" | "https";
  readonly to: (servers: { readonly own: FaultServer; readonly other: FaultServer }) => string;
}

const PLACES: readonly Place[] = [
  { place: "the same origin", from: "http", other: "http", to: ({ own }) => own.url },
  { place: "another port", from: "http", other: "http", to: ({ other }) => other.url },
  {
    place: "another host",
    from: "http",
    other: "http",
    to: ({ other }) => `http://localhost:${other.port}`,
  },
  { place: "https from http", from: "http", other: "https", to: ({ other }) => other.url },
  { place: "http from https", from: "https", other: "http", to: ({ other }) => other.url },
  {
    place: "an address with user info",
    from: "http",
    other: "http",
    to: ({ other }) => other.url.replace("//", `//user:${CANARY}@`),
  },
];

/** Section 6.2: no redirect is followed, and none is a success. */
export const redirectRows = (vendors: readonly TaskVendor[]): readonly RuntimeRow[] => [
  ...PLACES.map(
    (place): RuntimeRow => ({
      row: "6.2",
      name: `redirects to ${place.place}`,
      node: (runtime) => meet(runtime, place, false, certify(runtime)),
      chromium: (runtime) => meet(runtime, place, true, () => makeSelfSigned("127.0.0.1")),
    }),
  ),
  ...vendors.map(
    (vendor): RuntimeRow => ({
      row: "6.2",
      name: `a redirect of the upsert of ${vendor.slug}`,
      node: (runtime) => redirectVendor(runtime, vendor),
    }),
  ),
];

const certify = (runtime: NodeRuntime) => () => runtime.authority.issue({ host: "127.0.0.1" });

/** All statuses and operations, with a credential. A browser hides status and place. */
function meet(
  runtime: Runtime,
  { from, other: otherKind, to }: Place,
  isHidden: boolean,
  certify: () => ReturnType<typeof makeSelfSigned>,
): Promise<Problems> {
  const tls = (kind: "http" | "https") => (kind === "https" ? { certificate: certify() } : {});
  const cases = STATUSES.flatMap((status) =>
    OPERATIONS.map((operation) => ({ status, operation })),
  );
  const follow = (other: FaultServer): Promise<Problems> => {
    let target = "";
    let next = 0;
    return withServer(
      runtime,
      () => {
        const status = cases[next++]?.status ?? 307;
        return respond(status, "moved", { Location: `${target}/elsewhere?token=${CANARY}` });
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
          ...findSecrets([CANARY], report.seen).map(() => "the Location can be seen"),
          ...findMismatches("server", own.requests, { length: cases.length }),
          ...findMismatches("other server", other.requests, { length: 0 }),
        ];
      },
      tls(from),
    );
  };
  return withServer(runtime, () => respondJson({}), follow, tls(otherKind));
}

function redirectVendor(runtime: Runtime, vendor: TaskVendor): Promise<Problems> {
  return withServer(
    runtime,
    () => respond(307, "", { Location: "/elsewhere" }),
    async ({ url, requests }) => {
      const { calls } = await runtime.perform({ url, vendor, calls: [{ operation: "upsert" }] });
      return [
        ...findMismatches("upsert", calls[0]?.error, { name: "RedirectError", status: 307 }),
        ...findMismatches("server", requests, { length: 1 }),
      ];
    },
  );
}
