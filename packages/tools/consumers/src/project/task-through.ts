import type { ConsumerTask } from "../in-project/consumer-task.ts";
import type { VendorMetadata } from "../stage/describe-vendors.ts";
import type { Gateway } from "../stage/open-gateway.ts";

/** The task of a program whose calls go through a gateway, base paths included. */
export function taskThrough(
  gateway: Gateway,
  vendors: readonly VendorMetadata[],
  what: ConsumerTask["what"],
): ConsumerTask {
  return {
    what,
    vendors: vendors.map(({ names, basePath, auths, calls }) => ({
      slug: names.slug,
      create: `create${names.pascal}Client`,
      baseUrl: gateway.urlOf(names.slug) + basePath,
      auths,
      calls,
    })),
  };
}
