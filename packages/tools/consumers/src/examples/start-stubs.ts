import type { VendorMetadata } from "../environment/describe-vendors.ts";
import type { Mocks } from "../environment/start-mocks.ts";
import { type Stub, startStub } from "./start-stub.ts";

/** Stubs for all vendors, and how the backend reaches them. */
export interface Stubs {
  /** By slug. */
  readonly vendors: ReadonlyMap<string, Stub>;
  /** Settings of the backend: every base URL and every credential; obviously fake. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a stub in front of the mock of each vendor. */
export async function startStubs(vendors: readonly VendorMetadata[], mocks: Mocks): Promise<Stubs> {
  const started = await Promise.all(
    vendors.map(async (vendor) => {
      const stub = await startStub(mocks.urls.get(vendor.names.slug) ?? "");
      return { vendor, stub };
    }),
  );
  const settings = started.flatMap(({ vendor, stub }) => settingsOf(vendor, stub.url));
  return {
    vendors: new Map(started.map(({ vendor, stub }) => [vendor.names.slug, stub])),
    settings: Object.fromEntries(settings),
    close: async () => {
      await Promise.all(started.map(({ stub }) => stub.close()));
    },
  };
}

/** `ACME_APP_ID` is what the `auth` of acme's client calls `appId`. */
function settingsOf(
  { names, basePath, subject }: VendorMetadata,
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
