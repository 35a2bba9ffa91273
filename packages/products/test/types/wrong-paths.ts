import type { fanfare, solvimon, userflux, voucherify } from "@org/products";

declare const fanfareClient: fanfare.FanfareClient;
declare const solvimonClient: solvimon.SolvimonClient;
declare const userfluxClient: userflux.UserfluxClient;
declare const voucherifyClient: voucherify.VoucherifyClient;

const body = { name: "Tee" };

// A path that the vendor does not have.
// @ts-expect-error
await voucherifyClient.GET("/v1/produts");
// @ts-expect-error
await voucherifyClient.POST("/v1/produts", { body });
// @ts-expect-error
await solvimonClient.PUT("/v1/products", { body });
// @ts-expect-error
await userfluxClient.POST("product", { body });
// @ts-expect-error
await fanfareClient.GET("/api/products");
// @ts-expect-error
await voucherifyClient.GET("/v1/products?limit=10");

// A path with its parameter filled in.
// @ts-expect-error
await voucherifyClient.GET("/v1/products/tee");

// A path that exists under another method.
// @ts-expect-error
await voucherifyClient.DELETE("/v1/products", {});
// @ts-expect-error
await fanfareClient.PUT("/products", { body });

// A method that the vendor has no operation for.
// @ts-expect-error
await voucherifyClient.PATCH("/v1/products/{productId}", { body });
// @ts-expect-error
await userfluxClient.GET("/product");

// A path that is any string.
declare const anyString: string;
// @ts-expect-error
await voucherifyClient.GET(anyString);
