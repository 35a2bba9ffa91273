import { type FaultResponse, RESET, respond, respondJson } from "./response.ts";
import type { FaultRequest, RequestHandler } from "./start-fault-server.ts";

/** Products as a vendor stores them, behind a connection that loses responses. */
export interface ProductStore {
  /** Products by path, each with the body that it was put with. */
  readonly products: ReadonlyMap<string, string>;
  /** Effects so far: products created, changed or removed, and charges made. */
  readonly effects: readonly string[];
  readonly handle: RequestHandler;
}

/**
 * A store that does its work before the response is lost. PUT creates or replaces, DELETE removes
 * and then responds with 404, POST does its work once per `Idempotency-Key`.
 */
export function createProductStore(
  losesResponse: (request: FaultRequest) => boolean,
): ProductStore {
  const products = new Map<string, string>();
  const responsesByKey = new Map<string, FaultResponse>();
  const effects: string[] = [];

  const apply = ({ method, target, headers, body }: FaultRequest): FaultResponse => {
    if (method === "PUT") {
      if (products.get(target) !== body.toString()) effects.push(`PUT ${target}`);
      products.set(target, body.toString());
      return respondJson({ id: target });
    }
    if (method === "DELETE") {
      if (!products.delete(target)) return respondJson({ code: "not_found" }, 404);
      effects.push(`DELETE ${target}`);
      return respond(204);
    }
    const key = headers["idempotency-key"]?.[0] ?? "";
    const earlier = responsesByKey.get(key);
    if (earlier !== undefined) return earlier;
    effects.push(`${method} ${target}`);
    const response = respondJson({ charged: effects.length }, 201);
    if (key !== "") responsesByKey.set(key, response);
    return response;
  };
  return {
    products,
    effects,
    handle: (request) => {
      const response = apply(request);
      return losesResponse(request) ? [RESET] : response;
    },
  };
}
