import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Field } from "./field.tsx";
import { findMistakes, type Mistakes } from "./find-mistakes.ts";
import type { Product } from "./product.ts";
import type { ProgressByVendor } from "./progress.ts";
import { readProduct } from "./read-product.ts";

interface ProductFormProps {
  readonly isPending: boolean;
  readonly progress: ProgressByVendor;
  readonly onSave: (product: Product) => void;
  readonly onStop: () => void;
  /** Shown beside the button. */
  readonly children: ReactNode;
}

/**
 * The form. What is wrong with a field, or what a vendor says about it, is shown at the field, and the
 * first such field gets the focus.
 */
export function ProductForm({ isPending, progress, onSave, onStop, children }: ProductFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  useEffect(() => {
    if (isPending) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [isPending]);
  const problemsOf = (field: keyof Product, input: string = field) => {
    const mistake = mistakes[input];
    if (mistake !== undefined) return [mistake];
    return Object.entries(progress).flatMap(([vendor, now]) =>
      now?.phase === "rejected"
        ? now.problems
            .filter((problem) => problem.field === field)
            .map(({ message }) => `${vendor}: ${message}`)
        : [],
    );
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const found = findMistakes(event.currentTarget);
    setMistakes(found);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      const input = event.currentTarget.elements.namedItem(first);
      if (input instanceof HTMLElement) input.focus();
      return;
    }
    onSave(readProduct(new FormData(event.currentTarget)));
  };
  // A mistake is gone once it is corrected; none is found before the form is sent.
  const correct = (event: FormEvent<HTMLFormElement>) => {
    const left = findMistakes(event.currentTarget);
    setMistakes((known) =>
      Object.fromEntries(Object.entries(left).filter(([name]) => name in known)),
    );
  };
  return (
    <form ref={form} onSubmit={save} onInput={correct} noValidate>
      <Field
        name="reference"
        label="Reference"
        hint="Your own. The same reference updates the product."
        problems={problemsOf("reference")}
        autoComplete="off"
        required
      />
      <Field name="name" label="Name" problems={problemsOf("name")} required />
      <Field name="url" label="Page in the shop" type="url" problems={problemsOf("url")} required />
      <div className="columns">
        <Field name="category" label="Category" problems={problemsOf("category")} required />
        <Field
          name="price"
          label="Price in €"
          type="number"
          min="0"
          step="0.01"
          inputMode="decimal"
          problems={problemsOf("priceInCents", "price")}
          required
        />
      </div>
      <Field
        name="description"
        label="Description (optional)"
        problems={problemsOf("description")}
      />
      <div className="actions">
        <button type="submit" aria-disabled={isPending}>
          {isPending ? "Saving…" : "Save at all vendors"}
        </button>
        {isPending && (
          <button type="button" className="quiet" onClick={onStop}>
            Stop
          </button>
        )}
        {children}
      </div>
    </form>
  );
}
