import { defineConfig } from "vitest/config";

export default defineConfig({
  // Its own, lest Vite looks for settings in the folders above.
  root: import.meta.dirname,
  test: { testTimeout: 20_000 },
});
