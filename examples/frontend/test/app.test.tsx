import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { App } from "../src/app.tsx";
import {
  fanfareRefusesUrl,
  mockVendors,
  solvimonHangs,
  solvimonRefusesName,
  userfluxIsBusyOnce,
  voucherifyRefuses,
  voucherifyRefusesCredentials,
} from "./mock-vendors.ts";

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => mockVendors.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  cleanup();
  mockVendors.events.removeAllListeners();
  mockVendors.resetHandlers();
});
afterAll(() => mockVendors.close());

/** The requests that vendors receive from now on. */
function recordRequests(): readonly Request[] {
  const requests: Request[] = [];
  mockVendors.events.on("request:start", ({ request }) => requests.push(request.clone()));
  return requests;
}

/** Opens the page, fills the form in and sends it. */
async function saveProduct() {
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  await user.type(screen.getByLabelText("Reference"), "tee-001");
  await user.type(screen.getByLabelText("Name"), "Organic cotton tee");
  await user.type(screen.getByLabelText("Page in the shop"), "https://shop.example.com/tee");
  await user.type(screen.getByLabelText("Category"), "apparel");
  await user.type(screen.getByLabelText("Price in €"), "19.99");
  await user.click(screen.getByRole("button", { name: "Save at all vendors" }));
  return user;
}

/** What the page says about a vendor. */
function card(vendor: string) {
  const [found] = screen
    .getAllByRole("listitem")
    .filter((item) => within(item).queryByRole("heading", { name: vendor }));
  return found?.textContent;
}

test("saves a product at every vendor, in the vendor's terms and without a credential", async () => {
  const requests = recordRequests();
  await saveProduct();
  await screen.findByText("Saved at all 4 vendors.");
  expect(card("Userflux")).toBe("UserfluxSaved.");
  const sent = await Promise.all(
    requests.map(async (request) => [new URL(request.url).pathname, await request.json()]),
  );
  expect(Object.fromEntries(sent)).toMatchObject({
    "/api/vendors/fanfare/products": {
      primarySyncSource: { syncSource: "shop", syncSourceId: "tee-001" },
    },
    "/api/vendors/solvimon/v1/products": { reference: "tee-001", name: "Organic cotton tee" },
    "/api/vendors/userflux/product": { id: "tee-001", typeId: "apparel" },
    "/api/vendors/voucherify/v1/products": { source_id: "tee-001", price: 1999 },
  });
  for (const { headers } of requests) {
    expect([...headers.keys()].filter((name) => /auth|key|app|cookie/.test(name))).toEqual([]);
  }
});

test("shows what vendors do not accept at its field, and focuses the first", async () => {
  mockVendors.use(fanfareRefusesUrl(), solvimonRefusesName());
  await saveProduct();
  await screen.findByText("Saved at 2 of 4 vendors.");
  const name = screen.getByLabelText("Name");
  const describedBy = (field: HTMLElement) =>
    document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;
  expect(describedBy(name)).toBe("Solvimon: Is taken already.");
  expect(describedBy(screen.getByLabelText("Page in the shop"))).toBe(
    "Fanfare: Must be a public address.",
  );
  expect(screen.getByLabelText("Category").getAttribute("aria-invalid")).toBeNull();
  expect(document.activeElement).toBe(name);
});

test("shows a problem without a field at the vendor", async () => {
  mockVendors.use(voucherifyRefuses());
  await saveProduct();
  await screen.findByText("Saved at 3 of 4 vendors.");
  expect(card("Voucherify")).toBe("VoucherifyDoes not take this product:No price.");
});

test("says that it tries again, and then that it is saved", async () => {
  mockVendors.use(userfluxIsBusyOnce());
  await saveProduct();
  await screen.findByText(/^Failed \(503\)\. Trying again in 0\.\d s, attempt 2…$/);
  await screen.findByText("Saved at all 4 vendors.");
});

test("sends again to the vendors that failed, and to no other", async () => {
  mockVendors.use(voucherifyRefusesCredentials());
  const user = await saveProduct();
  await screen.findByText("Saved at 3 of 4 vendors.");
  expect(card("Voucherify")).toContain("It does not accept the shop's credentials.");
  const requests = recordRequests();
  await user.click(screen.getByRole("button", { name: "Try Voucherify again" }));
  await screen.findByText("Saved at all 4 vendors.");
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
    "/api/vendors/voucherify/v1/products",
  ]);
});

test("stops what is under way", async () => {
  mockVendors.use(solvimonHangs());
  const user = await saveProduct();
  await waitFor(() => expect(card("Fanfare")).toContain("Saved."));
  await user.click(screen.getByRole("button", { name: "Stop" }));
  await screen.findByText("Saved at 3 of 4 vendors.");
  expect(card("Solvimon")).toContain("Stopped before it was done.");
});
