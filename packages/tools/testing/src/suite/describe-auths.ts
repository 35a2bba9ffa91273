import { listOperations } from "@org/mock-server/contract";
import type { TestCredentials } from "../contract/test-credentials.ts";
import type { SuiteSubject } from "./make-call.ts";
import { planCalls } from "./plan-calls.ts";

/** A client's `auth`: credentials by key. */
export type DescribedAuth = Readonly<Record<string, unknown>>;

/** The `auth` that configures these security schemes. */
export function describeAuth(
  schemes: readonly string[],
  credentials: TestCredentials,
): DescribedAuth {
  const given = schemes.flatMap((scheme) => credentials[scheme] ?? []);
  return Object.fromEntries(given.map(({ key, value }) => [key, value]));
}

/** Every `auth` that an operation of the contract accepts, without duplicates. */
export function describeAuths({
  document,
  credentials,
}: Pick<SuiteSubject, "document" | "credentials">): readonly DescribedAuth[] {
  const { calls } = planCalls(listOperations(document), credentials);
  const auths = calls.flatMap(({ alternative }) =>
    alternative.length > 0 ? [describeAuth(alternative, credentials)] : [],
  );
  return [...new Map(auths.map((auth) => [JSON.stringify(auth), auth])).values()];
}
