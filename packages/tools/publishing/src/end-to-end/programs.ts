import type { Vendor } from "./vendors.ts";

/** What a user passes to the upsert in the first release. */
const FIRST_INIT = "{ body }";

/** What a user may pass from the minor on, and must from the major on. */
const SEASON_INIT = '{ body, query: { season: "summer" } }';

/** A user's programs by vendor, each calling that vendor's upsert. */
export type Programs = ReadonlyMap<string, string>;

/** @param seasonal the vendor to whose upsert the program passes a season */
export function programsFor(vendors: readonly Vendor[], seasonal?: Vendor): Programs {
  return new Map(
    vendors.map(({ slug }) => [
      slug,
      programFor(slug, slug === seasonal?.slug ? SEASON_INIT : FIRST_INIT),
    ]),
  );
}

function programFor(slug: string, init: string): string {
  return `
import { unwrap } from "@org/products";
import * as vendor from "@org/products/${slug}";
type Client = Parameters<typeof vendor.upsertProduct>[0];
export async function upsert(client: Client, body: vendor.UpsertProductBody) {
  return unwrap(await vendor.upsertProduct(client, ${init}));
}
`;
}
