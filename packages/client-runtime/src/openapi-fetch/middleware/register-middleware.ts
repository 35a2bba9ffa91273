import type { Middleware } from "openapi-fetch";
import { ConfigError } from "../../errors/config-error.ts";
import { NOT_MIDDLEWARE } from "../../errors/problems.ts";

/** The middleware of one client. */
export interface MiddlewareRegister {
  /** Adds middleware to all calls to come. Throws a ConfigError for one without a handler. */
  readonly use: (...middleware: Middleware[]) => void;
  /** Removes middleware; of one that was added several times, the first. */
  readonly eject: (...middleware: Middleware[]) => void;
  /** What a call goes through: the client's middleware in the order of `use`, then the call's. */
  readonly ofCall: (own: readonly Middleware[] | undefined) => readonly Middleware[];
}

/** An empty register. */
export function registerMiddleware(): MiddlewareRegister {
  const registered: Middleware[] = [];
  return {
    use: (...middleware) => {
      for (const one of middleware) {
        if (one) {
          checkMiddleware(one);
          registered.push(one);
        }
      }
    },
    eject: (...middleware) => {
      for (const one of middleware) {
        const index = registered.indexOf(one);
        registered.splice(index, index < 0 ? 0 : 1);
      }
    },
    ofCall: (own = []) => [...registered, ...own.filter((one) => one && typeof one === "object")],
  };
}

function checkMiddleware(given: unknown): void {
  const isObject = typeof given === "object" && given !== null;
  if (!isObject || !["onRequest", "onResponse", "onError"].some((name) => name in given)) {
    throw new ConfigError("middleware", NOT_MIDDLEWARE);
  }
}
