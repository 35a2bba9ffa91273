import { fanfare, solvimon, userflux, voucherify } from "@org/products";

declare const fanfareClient: fanfare.FanfareClient;
declare const solvimonClient: solvimon.SolvimonClient;
declare const userfluxClient: userflux.UserfluxClient;
declare const voucherifyClient: voucherify.VoucherifyClient;

const product = { id: "tee", typeId: "apparel", properties: {} };

// A required property is missing.
await userflux.upsertProduct(userfluxClient, {
  // @ts-expect-error
  body: { id: "tee", properties: {} },
});

// A required property is undefined.
await userflux.upsertProduct(userfluxClient, {
  body: {
    ...product,
    // @ts-expect-error
    typeId: undefined,
  },
});

// A value is not one of an enum's.
await userflux.upsertProduct(userfluxClient, {
  body: {
    ...product,
    // @ts-expect-error
    propertiesUpdateType: "PARTIAL_UPDATE",
  },
});
await solvimon.upsertProduct(solvimonClient, {
  body: {
    // @ts-expect-error
    product_type: "BASIC",
  },
});

// A property is unknown, at the top and further in.
await voucherify.upsertProduct(voucherifyClient, {
  body: {
    name: "Tee",
    // @ts-expect-error
    sourceId: "tee",
  },
});
await solvimon.upsertProduct(solvimonClient, {
  body: {
    category: {
      name: "Apparel",
      reference: "apparel",
      // @ts-expect-error
      label: "Apparel",
    },
  },
});

// Null where the contract allows none; where it does, it compiles.
await voucherify.upsertProduct(voucherifyClient, {
  body: {
    // @ts-expect-error
    name: null,
  },
});
await fanfare.upsertProduct(fanfareClient, {
  body: {
    // @ts-expect-error
    name: null,
    url: "https://shop.test/tee",
    description: null,
  },
});

// A value has another type.
await voucherify.upsertProduct(voucherifyClient, {
  body: {
    // @ts-expect-error
    price: "19.99",
  },
});
await voucherify.updateProductsInBulk(voucherifyClient, {
  // @ts-expect-error
  body: { source_id: "tee" },
});
await voucherify.importProductsCsv(voucherifyClient, {
  body: {
    // @ts-expect-error
    file: "name\ntee",
  },
});

// The body is missing.
// @ts-expect-error
await voucherify.upsertProduct(voucherifyClient, {});
// @ts-expect-error
await voucherify.upsertProduct(voucherifyClient);

// The operation takes no body.
await voucherify.listProducts(voucherifyClient, {
  // @ts-expect-error
  body: {},
});
await userflux.deleteProduct(userfluxClient, {
  path: { typeId: "apparel", productId: "tee" },
  // @ts-expect-error
  body: product,
});
