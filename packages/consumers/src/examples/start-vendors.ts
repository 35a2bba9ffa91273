import { listVendors, WORKSPACE_ROOT } from "@org/codegen";
import { readSubject, type SuiteSubject, startCheckedMock } from "@org/testing";
import { type StandIn, startStandIn } from "./start-stand-in.ts";

/** Stand-ins for all vendors, and how the backend reaches them. */
export interface Vendors {
  /** By slug. */
  readonly standIns: Readonly<Record<string, StandIn>>;
  /** Settings of the backend: every base URL and, obviously fake, every credential. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a stand-in for each vendor of `specs/`. Rejects where a contract cannot be served. */
export async function startVendors(): Promise<Vendors> {
  const started: Record<string, StandIn> = {};
  const close = async () => {
    await Promise.all(Object.values(started).map((standIn) => standIn.close()));
  };
  try {
    const env: Record<string, string> = {};
    for (const vendor of await listVendors(WORKSPACE_ROOT)) {
      // Only the contract is asked for: the package is in the example.
      const subject = await readSubject(vendor, {});
      const mock = await startCheckedMock(subject.document, subject);
      const standIn = await startStandIn(mock);
      started[vendor] = standIn;
      Object.assign(env, settingsOf(subject, standIn.url));
    }
    return { standIns: started, env, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `VOUCHERIFY_APP_ID` is what the client's `auth` calls `appId`. */
function settingsOf(
  { vendor, credentials, server = "" }: SuiteSubject,
  url: string,
): Record<string, string> {
  const secrets = Object.values(credentials).flatMap(({ key, value }) =>
    typeof value === "string" ? [[settingName(vendor, key), value] as const] : [],
  );
  // A server of a contract may hold variables, which are no part of a URL yet.
  const basePath = server.replace(/^\w+:\/\/[^/]*/, "");
  return { ...Object.fromEntries(secrets), [settingName(vendor, "baseUrl")]: `${url}${basePath}` };
}

function settingName(vendor: string, key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => `_${letter}`);
  return `${vendor.replaceAll("-", "_")}_${words}`.toUpperCase();
}
