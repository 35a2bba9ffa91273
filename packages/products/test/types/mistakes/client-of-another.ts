import { fanfare, type voucherify } from "@org/products";

declare const client: voucherify.VoucherifyClient;

await fanfare.listProducts(client);
//                         ^
