/** 128 random bits as text. `crypto.randomUUID` is missing where a page came over plain http. */
export function randomKey(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(16).padStart(8, "0")).join("");
}
