import { type Answer, RESET, respond, respondJson } from "./response.ts";
import type { AnswerRequest, FaultRequest } from "./start-fault-server.ts";

/** Row F30: products as a vendor keeps them, behind a connection that loses answers. */
export interface ProductStore {
  /** Products by path, each with the body that it was put with. */
  readonly products: ReadonlyMap<string, string>;
  /** Effects so far: products created, changed or removed, and charges made. */
  readonly effects: readonly string[];
  readonly answer: AnswerRequest;
}

/**
 * A store whose effects are done before their answer is lost. PUT creates or replaces, DELETE
 * removes and then answers 404, POST does its work once for each `Idempotency-Key`.
 */
export function createProductStore(losesAnswer: (request: FaultRequest) => boolean): ProductStore {
  const products = new Map<string, string>();
  const answersByKey = new Map<string, Answer>();
  const effects: string[] = [];

  const apply = ({ method, target, headers, body }: FaultRequest): Answer => {
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
    const earlier = answersByKey.get(key);
    if (earlier !== undefined) return earlier;
    effects.push(`${method} ${target}`);
    const answer = respondJson({ charged: effects.length }, 201);
    if (key !== "") answersByKey.set(key, answer);
    return answer;
  };
  return {
    products,
    effects,
    answer: (request) => {
      const answer = apply(request);
      return losesAnswer(request) ? [RESET] : answer;
    },
  };
}
