import type { ExamplePage } from "./open-page.ts";

/** The input by label, in the order of the fields. */
const VALUES: Readonly<Record<string, string>> = {
  Reference: "tee-001",
  Name: "Organic cotton tee",
  "Page in the shop": "https://shop.example.com/tee",
  Category: "apparel",
  "Price in €": "24.00",
  "Description (optional)": "A plain T-shirt.",
};

const SAVE = "Save at all vendors";

/** Fills in the form and submits it with the mouse. */
export async function saveProduct(page: ExamplePage): Promise<void> {
  for (const [label, value] of Object.entries(VALUES)) await page.getByLabel(label).fill(value);
  await page.getByRole("button", { name: SAVE }).click();
}

/**
 * Fills in the form and submits it with the keyboard alone.
 * @throws Error if Tab does not lead to the next field
 */
export async function saveByKeyboard(page: ExamplePage): Promise<void> {
  for (const [label, value] of Object.entries(VALUES)) {
    await page.keyboard.press("Tab");
    expectEqual("Tab leads to", await focused(page), label);
    await page.keyboard.type(value);
  }
  await page.keyboard.press("Tab");
  expectEqual("Tab leads to", await focused(page), SAVE);
  await page.keyboard.press("Enter");
}

/** Label or text of the element that has the focus. */
export async function focused(page: ExamplePage): Promise<unknown> {
  return page.evaluate(
    "(document.activeElement.labels?.[0] ?? document.activeElement).textContent",
  );
}

/** Waits for the sentence that sums up what was saved. */
export async function waitForSummary(page: ExamplePage, text: string): Promise<void> {
  await page.getByText(text).waitFor();
}

/** @throws Error if the two differ, with both */
export function expectEqual(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) {
    throw new Error(`${what} ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
}
