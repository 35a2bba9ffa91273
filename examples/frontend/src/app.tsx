import { useState } from "react";
import type { Product } from "./product.ts";
import { ProductForm } from "./product-form.tsx";
import { summarize } from "./summarize.ts";
import { useProductUpsert } from "./use-product-upsert.ts";
import { VendorCard } from "./vendor-card.tsx";
import { ALL_VENDORS } from "./vendors/all-vendors.ts";

/** The page: a product's form, and its progress at each vendor. */
export function App() {
  const { progress, isPending, send, stop } = useProductUpsert();
  const [sent, setSent] = useState<Product>();
  const left = ALL_VENDORS.filter(({ name }) => progress[name]?.phase === "failed");
  const sendAll = (product: Product) => {
    setSent(product);
    send(product, ALL_VENDORS);
  };
  return (
    <main>
      <header>
        <h1>Save a product</h1>
        <p className="lead">
          Creates it at every vendor, or updates it where its reference is known.
        </p>
      </header>
      <ProductForm isPending={isPending} progress={progress} onSave={sendAll} onStop={stop}>
        <p className="summary" role="status">
          {summarize(ALL_VENDORS.map(({ name }) => progress[name]))}
        </p>
      </ProductForm>
      <section aria-labelledby="vendors">
        <h2 id="vendors">Vendors</h2>
        <ul className="vendors" aria-live="polite">
          {ALL_VENDORS.map(({ name }) => (
            <VendorCard key={name} name={name} progress={progress[name]} />
          ))}
        </ul>
        {sent && !isPending && left.length > 0 && (
          <button type="button" className="quiet" onClick={() => send(sent, left)}>
            Try {left.map(({ name }) => name).join(" and ")} again
          </button>
        )}
      </section>
    </main>
  );
}
