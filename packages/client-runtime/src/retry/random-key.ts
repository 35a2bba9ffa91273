/**
 * 128 random bits as text. `crypto.randomUUID` is missing where a page came over plain http, and all
 * of `crypto` in React Native.
 */
export function randomKey(): string {
  const words = new Uint32Array(4).map(() => Math.random() * 2 ** 32);
  // The types of the DOM say that it is always there.
  (globalThis as { readonly crypto?: typeof crypto }).crypto?.getRandomValues(words);
  return [...words].map((word) => word.toString(16).padStart(8, "0")).join("");
}
