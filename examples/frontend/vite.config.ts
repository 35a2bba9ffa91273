import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Page and backend have one origin, as they would behind a reverse proxy. */
const target = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8787";
// The backend compares the page's origin with the host that the page was asked for at.
const proxy = { "/api": { target, changeOrigin: false } };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
});
