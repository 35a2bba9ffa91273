import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Page and backend have one origin, as they would behind a reverse proxy. */
const proxy = { "/api": process.env["BACKEND_URL"] ?? "http://127.0.0.1:8787" };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
});
