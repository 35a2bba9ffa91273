/** One secret of each kind, each of them found nowhere else. */
export const CANARIES = {
  bearer: "canary-bearer.eyJhbGciOiJub25lIn0.e30",
  apiKey: "canary-api-key-2f6a",
  query: "canary-query-token-5e91",
  cookie: "canary-cookie-1a77",
  username: "canary-username-51c0",
  password: "canary-password-8b1d",
  clientId: "canary-client-id-6f02",
  clientSecret: "canary-client-secret-c8b3",
  accessToken: "canary-access-token-4417",
  vendor: "canary-vendor-key-99d1",
  vendorId: "canary-vendor-id-2c70",
  body: "canary-body-field-e4d5",
  header: "canary-trace-header-0f9c",
} as const;
