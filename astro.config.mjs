import process from "node:process";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "static",
  base: process.env.BASE || "/",
  outDir: process.env.OUT_DIR || "./dist/internal",
  cacheDir: process.env.CACHE_DIR || "./node_modules/.astro",
  trailingSlash: "always",
  build: { inlineStylesheets: "never", assets: "_assets", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  server: { host: "127.0.0.1" },
  vite: {
    build: { chunkSizeWarningLimit: 3000 },
  },
});
