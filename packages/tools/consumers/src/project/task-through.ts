import type { VendorMetadata } from "../environment/describe-vendors.ts";
import type { Gateway } from "../environment/open-gateway.ts";
import type { ConsumerTask } from "../in-project/consumer-task.ts";

/** The task of a program whose calls go through a gateway, including base paths. */
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
