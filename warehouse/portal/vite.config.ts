import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

// Relative addresses, so that a release can be served from any folder of any host.
export default defineConfig({
  base: "./",
  plugins: [preact()],
  build: {
    target: "es2022",
    outDir: "../target/portal",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
