import { expect, it } from "vitest";
import { isReservedByWindows, isVendorSlug, vendorNames } from "../src/vendor-names.ts";

it("derives every name from the slug", () => {
  expect(vendorNames("acme-pay-2")).toEqual({
    slug: "acme-pay-2",
    packageName: "@org/acme-pay-2",
    namespace: "acmePay2",
    pascal: "AcmePay2",
  });
});

it.each([
  { slug: "acme", want: true },
  { slug: "acme-pay-2", want: true },
  { slug: "Acme", want: false },
  { slug: "2acme", want: false },
  { slug: "acme-", want: false },
  { slug: "acme--pay", want: false },
  { slug: "acme_pay", want: false },
  { slug: "../acme", want: false },
  { slug: "", want: false },
  { slug: "a".repeat(61), want: false },
  { slug: "products", want: false },
  { slug: "workspace", want: false },
  { slug: "class", want: false },
  { slug: "unwrap", want: false },
  { slug: "is-api-error", want: false },
  { slug: "con", want: false },
  { slug: "aux", want: false },
  { slug: "nul", want: false },
  { slug: "prn", want: false },
  { slug: "com1", want: false },
  { slug: "lpt9", want: false },
  { slug: "com", want: true },
  { slug: "con-pay", want: true },
])("$slug can be a vendor: $want", ({ slug, want }) => {
  expect(isVendorSlug(slug, new Set(["products"]))).toBe(want);
});

it("knows the names that Windows reserves, with any extension and in any case", () => {
  const reserved = [
    "CON",
    "aux.yaml",
    "Nul.tar.gz",
    "com1.md",
    "lpt\u00b9",
    "con .txt",
    "a.",
    "a ",
  ];
  expect(reserved.filter((name) => !isReservedByWindows(name))).toEqual([]);
  const free = ["console", "auxiliary.md", "com10", "a.con", ".aux", "nul-1.yaml"];
  expect(free.filter(isReservedByWindows)).toEqual([]);
});
