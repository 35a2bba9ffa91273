import type { VendorMetadata } from "../../environment/describe-vendors.ts";
import type { QueuedResponse } from "../start-stub.ts";
import { chooseVendor } from "./choose-vendor.ts";
import { expectLogged, linksToLog } from "./follow-log.ts";
import type { ExamplePage, View } from "./open-page.ts";
import { expectEqual, focused, saveByKeyboard, saveProduct, waitForSummary } from "./use-form.ts";

/** A vendor, by its slug and the name that the page shows. */
export type ShownVendor = Pick<VendorMetadata, "names" | "displayName" | "subject">;

/** What a scenario works with. */
export interface ScenarioContext {
  readonly page: ExamplePage;
  readonly vendors: readonly ShownVendor[];
  /** Makes a vendor return this response to the next request. */
  queue(vendor: ShownVendor, response: QueuedResponse): void;
  /** Saves a screenshot under this name, and checks what is shown for accessibility violations. */
  look(name: string): Promise<void>;
}

/** Something that a user does on the page, and what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly view: View;
  /** @throws Error if the page does not show what it should */
  run(context: ScenarioContext): Promise<void>;
}

const LIGHT: View = { colorScheme: "light", width: 1000, height: 780 };
const DARK: View = { ...LIGHT, colorScheme: "dark" };
const PHONE: View = { colorScheme: "light", width: 390, height: 844 };

const URL_REFUSED: QueuedResponse = {
  status: 400,
  body: {
    error: "validation_error",
    issues: [
      {
        kind: "validation",
        type: "url",
        expected: "public",
        received: "private",
        message: "Must be a public address.",
        path: [{ type: "object", origin: "value", input: {}, key: "url" }],
      },
    ],
  },
};
const NAME_REFUSED: QueuedResponse = {
  status: 400,
  body: { type: "INVALID_REQUEST", code: "TAKEN", message: "Is taken already.", field: "name" },
};
const KEY_REFUSED: QueuedResponse = { status: 401, body: { code: 401, message: "Unauthorized" } };
const BUSY: QueuedResponse = { status: 503, headers: { "Retry-After": "2" } };

/** All scenarios, in order. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "a product is saved everywhere",
    view: LIGHT,
    async run({ page, vendors: { length }, look }) {
      await look("start");
      await saveProduct(page);
      await waitForSummary(page, `Saved at all ${length} vendors.`);
      await look("saved");
      const links = await linksToLog(page);
      expectEqual("Links to the mocks' log:", links.length, length);
      for (const link of links) await expectLogged(link, "tee-001");
    },
  },
  {
    name: "an empty form says in its own words what is missing",
    view: LIGHT,
    async run({ page, look }) {
      await page.getByRole("button", { name: "Save at all vendors" }).click();
      await page.getByText("Give it a reference of your own.").waitFor();
      expectEqual("The focus is on", await focused(page), "Reference");
      await look("empty");
    },
  },
  {
    name: "what a vendor refuses is shown at the field, and can be corrected",
    view: PHONE,
    async run({ page, vendors, queue, look }) {
      const { length } = vendors;
      const vendor = chooseVendor(vendors, URL_REFUSED);
      queue(vendor, URL_REFUSED);
      await saveProduct(page);
      await waitForSummary(page, `Saved at ${length - 1} of ${length} vendors.`);
      await page.getByText(`${vendor.displayName}: Must be a public address.`).waitFor();
      expectEqual("The focus is on", await focused(page), "Page in the shop");
      await look("refused-phone");
      await page.getByLabel("Page in the shop").fill("https://shop.example.com/tee-2");
      await page.getByRole("button", { name: "Save at all vendors" }).click();
      await waitForSummary(page, `Saved at all ${length} vendors.`);
    },
  },
  {
    name: "a vendor that fails once is tried again, which shows",
    view: LIGHT,
    async run({ page, vendors, queue, look }) {
      for (const vendor of vendors.slice(0, 1)) queue(vendor, BUSY);
      await saveProduct(page);
      await page.getByText(/^Failed \(503\)\. Trying again in 2\.\d s, attempt 2…$/).waitFor();
      await look("trying-again");
      await waitForSummary(page, `Saved at all ${vendors.length} vendors.`);
    },
  },
  {
    name: "some vendors fail, and are asked again",
    view: DARK,
    async run({ page, vendors, queue, look }) {
      const { length } = vendors;
      const refusing = chooseVendor(vendors, NAME_REFUSED);
      const locked = chooseVendor(vendors, KEY_REFUSED);
      queue(refusing, NAME_REFUSED);
      queue(locked, KEY_REFUSED);
      await saveProduct(page);
      await waitForSummary(page, `Saved at ${length - 2} of ${length} vendors.`);
      await page.getByText(`${refusing.displayName}: Is taken already.`).waitFor();
      await page.getByText("It does not accept the shop's credentials.").waitFor();
      await look("partial-failure-dark");
      await page.getByRole("button", { name: `Try ${locked.displayName} again` }).click();
      await waitForSummary(page, `Saved at ${length - 1} of ${length} vendors.`);
    },
  },
  {
    name: "the keyboard is enough",
    view: LIGHT,
    async run({ page, vendors, queue }) {
      const { length } = vendors;
      const locked = chooseVendor(vendors, KEY_REFUSED);
      queue(locked, KEY_REFUSED);
      await saveByKeyboard(page);
      await waitForSummary(page, `Saved at ${length - 1} of ${length} vendors.`);
      // Past what each vendor that has saved it links to.
      for (const _ of await linksToLog(page)) await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expectEqual("Tab leads to", await focused(page), `Try ${locked.displayName} again`);
      await page.keyboard.press("Enter");
      await waitForSummary(page, `Saved at all ${length} vendors.`);
    },
  },
];
