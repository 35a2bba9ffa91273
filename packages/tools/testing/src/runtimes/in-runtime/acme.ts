import { PLANTED_SECRETS } from "../planted-secrets.ts";
import type { Task, TaskCredentials, TaskOperation } from "../task.ts";
import type { OpaqueClient, PerformCall, RuntimeModule } from "./runtime-module.ts";

/** The template of a path with its value, or a path without values. */
interface AcmeOperation {
  readonly method: string;
  readonly path: string;
  readonly values?: object;
  readonly idempotency?: string;
}

const PRODUCT = { path: "/products/{id}", values: { id: "tee" } };

const OPERATIONS: Readonly<Record<TaskOperation, AcmeOperation>> = {
  get: { method: "GET", ...PRODUCT },
  put: { method: "PUT", ...PRODUCT },
  delete: { method: "DELETE", ...PRODUCT },
  post: { method: "POST", path: "/products" },
  upsert: { method: "POST", path: "/upserts", idempotency: "always" },
};

const bearer = { key: "token" };

/** A client of acme as the task wants it, and how to call it. @throws as the package does */
export function createAcme(
  runtime: RuntimeModule,
  { url, credentials = "none", secret, options }: Task,
): { readonly client: OpaqueClient; readonly perform: PerformCall } {
  const given: { security: object[][]; auth: object | "none" } =
    secret === undefined
      ? credentialsOf(runtime)[credentials]
      : { security: [[bearer]], auth: { token: secret } };
  const metadata = { vendor: "acme", servers: { production: { url } }, security: given.security };
  const client = runtime.createVendorClient(metadata, {
    auth: given.auth,
    baseUrl: url,
    ...options,
  });
  return {
    client,
    perform: (name, { contentType, ...init }) => {
      const { values, ...operation } = OPERATIONS[name];
      const encodeBody =
        contentType === "multipart/form-data" ? runtime.encodeMultipart : runtime.encodeRaw;
      const sent = contentType === undefined ? {} : { contentType, encodeBody };
      const parameters = values && { locations: { path: runtime.writePath } };
      const metadata = { name, ...operation, ...parameters, ...sent };
      return runtime.callOperation(client, metadata, { ...(values && { path: values }), ...init });
    },
  };
}

function credentialsOf(
  runtime: RuntimeModule,
): Readonly<Record<TaskCredentials, { security: object[][]; auth: object | "none" }>> {
  const { clientId, clientSecret, username, password } = PLANTED_SECRETS;
  return {
    none: { security: [], auth: "none" },
    keys: {
      security: [
        [
          bearer,
          { key: "apiKey", name: "X-API-KEY" },
          { key: "query", name: "token", put: runtime.putQuery },
          { key: "cookie", name: "session", put: runtime.putCookie },
        ],
      ],
      auth: {
        token: PLANTED_SECRETS.bearer,
        apiKey: PLANTED_SECRETS.apiKey,
        query: PLANTED_SECRETS.query,
        cookie: PLANTED_SECRETS.cookie,
      },
    },
    basic: {
      security: [[{ key: "login", put: runtime.putBasic }]],
      auth: { login: { username, password } },
    },
    function: { security: [[bearer]], auth: { token: async () => PLANTED_SECRETS.bearer } },
    oauth: {
      security: [
        [
          {
            key: "oauth",
            tokenUrl: "/oauth/token",
            fetchTokens: runtime.clientCredentials,
          },
        ],
      ],
      auth: { oauth: { clientId, clientSecret } },
    },
  };
}
