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

async function openPage() {
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  return user;
}

/** Opens the page, fills the form in and sends it. */
async function saveProduct() {
  const user = await openPage();
  await user.type(screen.getByLabelText("Reference"), "tee-001");
  await user.type(screen.getByLabelText("Name"), "Organic cotton tee");
  await user.type(screen.getByLabelText("Page in the shop"), "https://shop.example.com/tee");
  await user.type(screen.getByLabelText("Category"), "apparel");
  await user.type(screen.getByLabelText("Price in €"), "19.99");
  await user.click(screen.getByRole("button", { name: "Save at all vendors" }));
  return user;
}

/** What the page says about a field. */
function describedBy(field: HTMLElement) {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
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
  expect(card("Userflux")).toBe("UserfluxSaved as tee-001.");
  expect(card("Voucherify")).toMatch(/^VoucherifySaved as \S+\.$/);
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

test("says in the form's own words what is missing, and sends nothing", async () => {
  const requests = recordRequests();
  const user = await openPage();
  await user.click(screen.getByRole("button", { name: "Save at all vendors" }));
  for (const [label, words] of [
    ["Reference", "Give it a reference of your own."],
    ["Name", "Give it a name."],
    ["Page in the shop", "Say where its page is."],
    ["Category", "Choose a category."],
    ["Price in €", "Give it a price."],
  ]) {
    expect(describedBy(screen.getByLabelText(label ?? ""))).toContain(words);
  }
  expect(document.activeElement).toBe(screen.getByLabelText("Reference"));
  expect(requests).toEqual([]);
});

test("says what is wrong with a value until it is right", async () => {
  const user = await openPage();
  const page = screen.getByLabelText("Page in the shop");
  await user.type(page, "shop.example.com/tee");
  await user.click(screen.getByRole("button", { name: "Save at all vendors" }));
  expect(describedBy(page)).toBe("Start it with https://, as in https://shop.example.com/tee.");
  await user.clear(page);
  await user.type(page, "https://shop.example.com/tee");
  expect(page.getAttribute("aria-invalid")).toBeNull();
});

test("shows what vendors do not accept at its field, and focuses the first", async () => {
  mockVendors.use(fanfareRefusesUrl(), solvimonRefusesName());
  await saveProduct();
  await screen.findByText("Saved at 2 of 4 vendors.");
  const name = screen.getByLabelText("Name");
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
  await waitFor(() => expect(card("Fanfare")).toContain("Saved as"));
  await user.click(screen.getByRole("button", { name: "Stop" }));
  await screen.findByText("Saved at 3 of 4 vendors.");
  expect(card("Solvimon")).toContain("Stopped before it was done.");
});
