/** One secret of each kind; none occurs anywhere else. */
export const PLANTED_SECRETS = {
  bearer: "planted-bearer.eyJhbGciOiJub25lIn0.e30",
  apiKey: "planted-api-key-2f6a",
  query: "planted-query-token-5e91",
  cookie: "planted-cookie-1a77",
  username: "planted-username-51c0",
  password: "planted-password-8b1d",
  clientId: "planted-client-id-6f02",
  clientSecret: "planted-client-secret-c8b3",
  accessToken: "planted-access-token-4417",
  vendor: "planted-vendor-key-99d1",
  vendorId: "planted-vendor-id-2c70",
  body: "planted-body-field-e4d5",
  header: "planted-trace-header-0f9c",
} as const;
