import { fanfare, solvimon, userflux, voucherify } from "@org/products";

declare const fanfareClient: fanfare.FanfareClient;
declare const solvimonClient: solvimon.SolvimonClient;
declare const userfluxClient: userflux.UserfluxClient;
declare const voucherifyClient: voucherify.VoucherifyClient;

// A path parameter is missing.
await userflux.deleteProduct(userfluxClient, {
  // @ts-expect-error
  path: { typeId: "apparel" },
});
await userflux.deleteProduct(userfluxClient, {
  // @ts-expect-error
  path: { productId: "tee" },
});
await solvimon.getProduct(solvimonClient, {
  // @ts-expect-error
  path: { version: "1" },
});
await voucherify.getProduct(voucherifyClient, {
  // @ts-expect-error
  path: {},
});
// @ts-expect-error
await voucherify.getProduct(voucherifyClient, {});
// @ts-expect-error
await voucherify.getProduct(voucherifyClient);

// A path parameter has another name, is null or undefined.
await voucherify.getProduct(voucherifyClient, {
  path: {
    // @ts-expect-error
    id: "tee",
  },
});
await voucherify.getProduct(voucherifyClient, {
  path: {
    // @ts-expect-error
    productId: null,
  },
});
await voucherify.getProduct(voucherifyClient, {
  path: {
    // @ts-expect-error
    productId: undefined,
  },
});

// A query parameter has another name, another type, or belongs to another operation.
await voucherify.listProducts(voucherifyClient, {
  query: {
    // @ts-expect-error
    pageSize: 10,
  },
});
await solvimon.listProducts(solvimonClient, {
  query: {
    // @ts-expect-error
    statuses: ["ACTIVE"],
  },
});
await voucherify.listProducts(voucherifyClient, {
  query: {
    // @ts-expect-error
    limit: "10",
  },
});
await fanfare.deleteProduct(fanfareClient, {
  path: { productId: "tee" },
  // @ts-expect-error
  query: { force: true },
});

// A header parameter has another name.
await solvimon.listProducts(solvimonClient, {
  header: {
    // @ts-expect-error
    "platform-id": "test-platform",
  },
});

// Parameters stand by location, and options are spelled as we and fetch do.
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  params: { query: { limit: 10 } },
});
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  limit: 10,
});
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  timeout: 1000,
});
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  cache: "never",
});
