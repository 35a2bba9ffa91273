/** What is wrong with the form's values, by the name of the input; nothing where all is right. */
export type Mistakes = Readonly<Record<string, string>>;

/** What to do about an empty input, by its name. */
const MISSING: Mistakes = {
  reference: "Give it a reference of your own.",
  name: "Give it a name.",
  url: "Say where its page is.",
  category: "Choose a category.",
  price: "Give it a price.",
};

/** What is wrong, in the form's own words: a browser's differ, and are in the browser's language. */
export function findMistakes(form: HTMLFormElement): Mistakes {
  const inputs = [...form.elements].filter((one) => one instanceof HTMLInputElement);
  const wrong = inputs.filter(({ validity }) => !validity.valid);
  return Object.fromEntries(wrong.map((input) => [input.name, describe(input)]));
}

function describe({ name, type, validity }: HTMLInputElement): string {
  if (validity.valueMissing) return MISSING[name] ?? "Fill this in.";
  if (type === "url") return "Start it with https://, as in https://shop.example.com/tee.";
  if (validity.stepMismatch) return "Cents are the smallest unit.";
  return "Enter an amount that is not negative, as in 24.00.";
}
