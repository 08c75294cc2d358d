import process from "node:process";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { validatorModules } from "./scripts/lib/validator-modules.ts";

export default defineConfig({
  output: "static",
  // The portal of many registers is a site of its own, with other pages.
  srcDir: process.env.SRC_DIR || "./src",
  base: process.env.BASE || "/",
  outDir: process.env.OUT_DIR || "./dist/internal",
  cacheDir: process.env.CACHE_DIR || "./node_modules/.astro",
  trailingSlash: "always",
  build: { inlineStylesheets: "never", assets: "_assets", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  server: { host: "127.0.0.1" },
  // Colours in code would be style attributes, which the sites' Content-Security-Policy does not allow.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [validatorModules()],
    // Scripts of pages know the language when they are bundled, and hold the texts of no other.
    define: { "process.env.INTERFACE_LANGUAGE": JSON.stringify(process.env.INTERFACE_LANGUAGE ?? "nb") },
    // Nothing is put into a page that could be a file: the same policy allows no script in a page.
    build: { chunkSizeWarningLimit: 3000, assetsInlineLimit: 0 },
  },
});
