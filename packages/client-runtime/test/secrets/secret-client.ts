import type { FaultServer } from "@org/testing/faults";
import {
  type CallInit,
  putBasic,
  putCookie,
  putQuery,
  type VendorClient,
  type VendorMetadata,
} from "../../src/index.ts";
import { clientOf, oauthMetadata, type TestOptions } from "../faults/fault-client.ts";

/** One secret of each kind, each of them found nowhere else. */
export const SECRETS = {
  bearer: "planted-bearer.eyJhbGciOiJub25lIn0.e30",
  key: "planted_sk_test_51",
  password: "planted-password-8b1d",
  apiKey: "planted-api-key-2f6a",
  appId: "planted-app-id-9c3e",
  appToken: "planted-app-token-7d40",
  query: "planted-query-token-5e91",
  cookie: "planted-cookie-1a77",
  clientId: "planted-client-id-6f02",
  clientSecret: "planted-client-secret-c8b3",
  accessToken: "planted-access-token",
  body: "planted-body-field-e4d5",
  path: "planted-path-value-3b28",
  proxy: "planted-proxy-auth-0f9c",
} as const;

/** Kinds of credentials: metadata of a vendor that takes them, and the options that give them. */
export const CREDENTIALS: Readonly<
  Record<string, { readonly metadata: Partial<VendorMetadata>; readonly auth: object }>
> = {
  keys: {
    metadata: {
      security: [
        [
          { key: "token" },
          { key: "apiKey", name: "X-API-KEY" },
          { key: "appId", name: "X-App-Id" },
          { key: "appToken", name: "X-App-Token" },
          { key: "query", put: putQuery, name: "token" },
          { key: "cookie", put: putCookie, name: "session" },
        ],
      ],
    },
    auth: {
      token: SECRETS.bearer,
      apiKey: SECRETS.apiKey,
      appId: SECRETS.appId,
      appToken: SECRETS.appToken,
      query: SECRETS.query,
      cookie: SECRETS.cookie,
    },
  },
  basic: {
    metadata: { security: [[{ key: "login", put: putBasic }]] },
    auth: { login: { username: SECRETS.key, password: SECRETS.password } },
  },
  function: {
    metadata: { security: [[{ key: "token" }]] },
    auth: { token: async () => SECRETS.bearer },
  },
  oauth: {
    metadata: oauthMetadata,
    auth: { oauth: { clientId: SECRETS.clientId, clientSecret: SECRETS.clientSecret } },
  },
};

/** A client that holds secrets of one kind. */
export function secretClient(
  server: Pick<FaultServer, "url">,
  kind: string,
  options: TestOptions = {},
): VendorClient {
  const credentials = CREDENTIALS[kind];
  if (credentials === undefined) throw new Error(`no credentials of the kind ${kind}`);
  return clientOf(server, { ...credentials, ...options });
}

/** A call whose values are secrets too. */
export const SECRET_CALL: CallInit = {
  path: { id: SECRETS.path },
  body: { name: SECRETS.body },
  headers: { "Proxy-Authorization": SECRETS.proxy },
};
