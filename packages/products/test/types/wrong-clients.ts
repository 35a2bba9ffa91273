import { fanfare, solvimon, userflux, voucherify } from "@org/products";
import { createClient } from "@org/products/voucherify/openapi-fetch";

declare const fromEnvironment: string | undefined;
const auth = { appId: "test-app-id", appToken: "test-app-token" };

// Credentials are missing, or half of them.
// @ts-expect-error
voucherify.createVoucherifyClient();
// @ts-expect-error
voucherify.createVoucherifyClient({});
voucherify.createVoucherifyClient({
  // @ts-expect-error
  auth: {},
});
voucherify.createVoucherifyClient({
  // @ts-expect-error
  auth: { appId: "test-app-id" },
});
voucherify.createVoucherifyClient({
  // @ts-expect-error
  auth: { appToken: "test-app-token" },
});
voucherify.createVoucherifyClient({
  auth: {
    appId: "test-app-id",
    // @ts-expect-error
    appToken: fromEnvironment,
  },
});

// Two alternatives at once.
voucherify.createVoucherifyClient({
  // @ts-expect-error
  auth: { ...auth, oauth: "test-access-token" },
});
voucherify.createVoucherifyClient({
  // @ts-expect-error
  auth: { appId: "test-app-id", oauth: "test-access-token" },
});
solvimon.createSolvimonClient({
  // @ts-expect-error
  auth: { apiKey: "test-api-key", bearerToken: "test-token" },
});

// A credential of another vendor, or a wrong word for sending none.
userflux.createUserfluxClient({
  auth: {
    // @ts-expect-error
    secretKey: "test-secret-key",
  },
});
userflux.createUserfluxClient({
  // @ts-expect-error
  auth: "test-api-key",
});

// A server, a variable or its value that the contract does not have.
solvimon.createSolvimonClient({
  auth: { apiKey: "test-api-key" },
  server: {
    // @ts-expect-error
    name: "unknown",
  },
});
solvimon.createSolvimonClient({
  auth: { apiKey: "test-api-key" },
  server: {
    name: "test",
    // @ts-expect-error
    variables: { region: "eu" },
  },
});
voucherify.createVoucherifyClient({
  auth,
  server: {
    variables: {
      // @ts-expect-error
      region: "us1",
    },
  },
});
voucherify.createVoucherifyClient({
  auth,
  server: {
    variables: {
      // @ts-expect-error
      cluster: "us1",
    },
  },
});

// An option that does not exist.
voucherify.createVoucherifyClient({
  auth,
  // @ts-expect-error
  baseURL: "https://bff.test",
});

// The client of another vendor, though the two share the name of the function.
declare const fanfareClient: fanfare.FanfareClient;
declare const voucherifyClient: voucherify.VoucherifyClient;
// @ts-expect-error
await voucherify.listProducts(fanfareClient);
// @ts-expect-error
await fanfare.listProducts(voucherifyClient);
// @ts-expect-error
await solvimon.listProducts(userflux);
// @ts-expect-error
await voucherify.listProducts(createClient({ auth }));
