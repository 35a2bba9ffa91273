import { fanfare, solvimon, userflux, voucherify } from "@org/products";

declare const fanfareClient: fanfare.FanfareClient;
declare const solvimonClient: solvimon.SolvimonClient;
declare const userfluxClient: userflux.UserfluxClient;
declare const voucherifyClient: voucherify.VoucherifyClient;

// A path parameter is missing.
await userflux.deleteProduct(userfluxClient, {
  params: {
    // @ts-expect-error
    path: { typeId: "apparel" },
  },
});
await userfluxClient.DELETE("/product/{typeId}/{productId}", {
  params: {
    // @ts-expect-error
    path: { productId: "tee" },
  },
});
await solvimon.getProduct(solvimonClient, {
  params: {
    // @ts-expect-error
    path: { version: "1" },
  },
});
await voucherify.getProduct(voucherifyClient, {
  // @ts-expect-error
  params: {},
});
// @ts-expect-error
await voucherify.getProduct(voucherifyClient, {});
// @ts-expect-error
await voucherify.getProduct(voucherifyClient);
// @ts-expect-error
await voucherifyClient.GET("/v1/products/{productId}");

// A path parameter has another name, is null or undefined.
await voucherify.getProduct(voucherifyClient, {
  params: {
    path: {
      // @ts-expect-error
      id: "tee",
    },
  },
});
await voucherify.getProduct(voucherifyClient, {
  params: {
    path: {
      // @ts-expect-error
      productId: null,
    },
  },
});
await voucherify.getProduct(voucherifyClient, {
  params: {
    path: {
      // @ts-expect-error
      productId: undefined,
    },
  },
});

// A query parameter has another name, another type, or belongs to another operation.
await voucherifyClient.GET("/v1/products", {
  params: {
    query: {
      // @ts-expect-error
      pageSize: 10,
    },
  },
});
await solvimon.listProducts(solvimonClient, {
  params: {
    query: {
      // @ts-expect-error
      statuses: ["ACTIVE"],
    },
  },
});
await voucherify.listProducts(voucherifyClient, {
  params: {
    query: {
      // @ts-expect-error
      limit: "10",
    },
  },
});
await fanfare.deleteProduct(fanfareClient, {
  params: {
    path: { productId: "tee" },
    // @ts-expect-error
    query: { force: true },
  },
});

// A header parameter has another name.
await solvimon.listProducts(solvimonClient, {
  params: {
    header: {
      // @ts-expect-error
      "platform-id": "test-platform",
    },
  },
});

// Parameters go in `params`, and options of fetch are spelled as fetch does.
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  query: { limit: 10 },
});
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  cache: "never",
});
