import { type FaultResponse, respondJson } from "./response.ts";
import type { FaultRequest } from "./start-fault-server.ts";

/** A token endpoint (RFC 6749 §4.4) and the API that accepts its tokens. */
export interface TokenIssuer {
  /** Tokens issued so far. */
  issued(): number;
  /** Makes the API refuse every token issued so far. */
  expireTokens(): void;
  /** Responds to a request to the token endpoint. */
  issue(): FaultResponse;
  /** Whether a request carries a token that the API accepts. */
  accepts(request: FaultRequest): boolean;
}

/** An issuer of tokens named `<prefix>-<number>`, counted from 1, that last `lifetime` seconds. */
export function createTokenIssuer(prefix: string, lifetime = 3600): TokenIssuer {
  let issued = 0;
  let firstValid = 1;
  return {
    issued: () => issued,
    expireTokens: () => {
      firstValid = issued + 1;
    },
    issue: () => {
      issued += 1;
      return respondJson({
        access_token: `${prefix}-${issued}`,
        token_type: "Bearer",
        expires_in: lifetime,
      });
    },
    accepts: ({ headers }) => {
      const [scheme, token = ""] = headers["authorization"]?.[0]?.split(" ") ?? [];
      const number = Number(token.slice(prefix.length + 1));
      return scheme === "Bearer" && token.startsWith(`${prefix}-`) && number >= firstValid;
    },
  };
}
