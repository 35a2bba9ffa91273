import type { StagedAnswer } from "../start-stub.ts";
import type { ExamplePage, View } from "./open-page.ts";
import { expectEqual, focused, saveByKeyboard, saveProduct, waitForSummary } from "./use-form.ts";

/** What a scenario plays with. */
export interface Props {
  readonly page: ExamplePage;
  /** Stages answers of a vendor, by its slug. */
  stage(vendor: string, ...answers: readonly StagedAnswer[]): void;
  /** Leaves a screenshot of this name, and looks for barriers in what is shown. */
  look(name: string): Promise<void>;
}

/** Something that somebody does on the page, and what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly view: View;
  /** Answers with an error status that are meant to be, in order. */
  readonly failures: readonly string[];
  /** @throws Error where the page does not show what it should */
  play(props: Props): Promise<void>;
}

const LIGHT: View = { colorScheme: "light", width: 1000, height: 780 };
const DARK: View = { ...LIGHT, colorScheme: "dark" };
const PHONE: View = { colorScheme: "light", width: 390, height: 844 };

const URL_REFUSED: StagedAnswer = {
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
const NAME_REFUSED: StagedAnswer = {
  status: 400,
  body: { type: "INVALID_REQUEST", code: "TAKEN", message: "Is taken already.", field: "name" },
};
const KEY_REFUSED: StagedAnswer = { status: 401, body: { code: 401, message: "Unauthorized" } };
const BUSY: StagedAnswer = { status: 503, headers: { "Retry-After": "2" } };

/** All that is tried, in turn. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "a product is saved everywhere",
    view: LIGHT,
    failures: [],
    async play({ page, look }) {
      await look("start");
      await saveProduct(page);
      await waitForSummary(page, "Saved at all 4 vendors.");
      await look("saved");
    },
  },
  {
    name: "what a vendor refuses stands at the field, and is repaired",
    view: PHONE,
    failures: ["400 /api/vendors/fanfare/products"],
    async play({ page, stage, look }) {
      stage("fanfare", URL_REFUSED);
      await saveProduct(page);
      await waitForSummary(page, "Saved at 3 of 4 vendors.");
      await page.getByText("Fanfare: Must be a public address.").waitFor();
      expectEqual("The focus is on", await focused(page), "Page in the shop");
      await look("refused-phone");
      await page.getByLabel("Page in the shop").fill("https://shop.example.com/tee-2");
      await page.getByRole("button", { name: "Save at all vendors" }).click();
      await waitForSummary(page, "Saved at all 4 vendors.");
    },
  },
  {
    name: "a vendor that fails once is tried again, which shows",
    view: LIGHT,
    failures: ["503 /api/vendors/userflux/product"],
    async play({ page, stage, look }) {
      stage("userflux", BUSY);
      await saveProduct(page);
      await page.getByText(/^Failed \(503\)\. Trying again in 2\.\d s, attempt 2…$/).waitFor();
      await look("trying-again");
      await waitForSummary(page, "Saved at all 4 vendors.");
    },
  },
  {
    name: "some vendors fail, and are asked again",
    view: DARK,
    failures: ["400 /api/vendors/solvimon/v1/products", "401 /api/vendors/voucherify/v1/products"],
    async play({ page, stage, look }) {
      stage("solvimon", NAME_REFUSED);
      stage("voucherify", KEY_REFUSED);
      await saveProduct(page);
      await waitForSummary(page, "Saved at 2 of 4 vendors.");
      await page.getByText("Solvimon: Is taken already.").waitFor();
      await page.getByText("It does not accept the shop's credentials.").waitFor();
      await look("partial-failure-dark");
      await page.getByRole("button", { name: "Try Voucherify again" }).click();
      await waitForSummary(page, "Saved at 3 of 4 vendors.");
    },
  },
  {
    name: "the keyboard is enough",
    view: LIGHT,
    failures: ["401 /api/vendors/voucherify/v1/products"],
    async play({ page, stage }) {
      stage("voucherify", KEY_REFUSED);
      await saveByKeyboard(page);
      await waitForSummary(page, "Saved at 3 of 4 vendors.");
      await page.keyboard.press("Tab");
      expectEqual("Tab leads to", await focused(page), "Try Voucherify again");
      await page.keyboard.press("Enter");
      await waitForSummary(page, "Saved at all 4 vendors.");
    },
  },
];
