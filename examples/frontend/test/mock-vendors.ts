import type { ValidationError } from "@org/products/fanfare";
import type { SolvimonApiError } from "@org/products/solvimon";
import type { VoucherifyError } from "@org/products/voucherify";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const PROXY = `${location.origin}/api/vendors`;

/** The vendors as the backend's proxy shows them, all of them well. */
export const mockVendors = setupServer(
  http.post(`${PROXY}/fanfare/products`, () => HttpResponse.json({ id: "prod_1" })),
  http.put(`${PROXY}/solvimon/v1/products`, () =>
    HttpResponse.json({ id: "prod_2" }, { status: 201 }),
  ),
  http.post(`${PROXY}/userflux/product`, () => new HttpResponse(null, { status: 204 })),
  http.post(`${PROXY}/voucherify/v1/products`, () => HttpResponse.json({ id: "prod_3" })),
);

/** Fanfare refuses a URL. */
export const fanfareRefusesUrl = () =>
  http.post(`${PROXY}/fanfare/products`, () =>
    HttpResponse.json<ValidationError>(
      {
        error: "validation_error",
        issues: [
          {
            kind: "validation",
            type: "url",
            expected: "a public address",
            received: "a private one",
            message: "Must be a public address.",
            path: [{ type: "object", origin: "value", input: {}, key: "url" }],
          },
        ],
      },
      { status: 400 },
    ),
  );

/** Solvimon refuses a name. */
export const solvimonRefusesName = () =>
  http.put(`${PROXY}/solvimon/v1/products`, () =>
    HttpResponse.json<SolvimonApiError>(
      { type: "INVALID_REQUEST", code: "TAKEN", message: "Is taken already.", field: "name" },
      { status: 400 },
    ),
  );

/** Voucherify refuses a product without saying which field it is. */
export const voucherifyRefuses = () =>
  http.post(`${PROXY}/voucherify/v1/products`, () =>
    HttpResponse.json<VoucherifyError>(
      { code: 400, key: "invalid_product", message: "Invalid product", details: "No price." },
      { status: 400 },
    ),
  );

/** Userflux fails for the next call alone. */
export const userfluxIsBusyOnce = () =>
  http.post(`${PROXY}/userflux/product`, () => new HttpResponse(null, { status: 503 }), {
    once: true,
  });

/** Voucherify refuses the shop's credentials; the backend keeps its words back. */
export const voucherifyRefusesCredentials = () =>
  http.post(`${PROXY}/voucherify/v1/products`, () => new HttpResponse(null, { status: 401 }), {
    once: true,
  });

/** Solvimon never answers. */
export const solvimonHangs = () =>
  http.put(`${PROXY}/solvimon/v1/products`, () => new Promise<never>(() => {}));
