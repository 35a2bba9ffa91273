import type { VendorFacts } from "../stage/describe-vendors.ts";
import type { Mocks } from "../stage/start-mocks.ts";
import { type StandIn, startStandIn } from "./start-stand-in.ts";

/** Stand-ins for all vendors, and how the backend reaches them. */
export interface StandIns {
  /** By slug. */
  readonly vendors: ReadonlyMap<string, StandIn>;
  /** Settings of the backend: every base URL and, obviously fake, every credential. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a stand-in before the mock of each vendor. */
export async function startStandIns(
  vendors: readonly VendorFacts[],
  mocks: Mocks,
): Promise<StandIns> {
  const started = await Promise.all(
    vendors.map(async (vendor) => {
      const standIn = await startStandIn(mocks.urls.get(vendor.names.slug) ?? "");
      return { vendor, standIn };
    }),
  );
  const settings = started.flatMap(({ vendor, standIn }) => settingsOf(vendor, standIn.url));
  return {
    vendors: new Map(started.map(({ vendor, standIn }) => [vendor.names.slug, standIn])),
    settings: Object.fromEntries(settings),
    close: async () => {
      await Promise.all(started.map(({ standIn }) => standIn.close()));
    },
  };
}

/** `VOUCHERIFY_APP_ID` is what the client's `auth` calls `appId`. */
function settingsOf(
  { names, basePath, subject }: VendorFacts,
  url: string,
): readonly (readonly [name: string, value: string])[] {
  const nameOf = (key: string) => {
    const words = key.replace(/[A-Z]/g, (letter) => `_${letter}`);
    return `${names.slug.replaceAll("-", "_")}_${words}`.toUpperCase();
  };
  const secrets = Object.values(subject.credentials).flatMap(({ key, value }) =>
    typeof value === "string" ? [[nameOf(key), value] as const] : [],
  );
  return [...secrets, [nameOf("baseUrl"), `${url}${basePath}`]];
}
