import { editions } from "../src/register/edition.ts";
import { buildAll } from "./lib/build-all.ts";
import { serve } from "./lib/serve.ts";
import { run } from "./lib/settings.ts";

/** `npm start`: checks, builds both editions, and serves them until stopped. */
await run(async () => {
  const built = await buildAll(editions, false);
  if (!built) return 1;
  const first = Number(process.env.PORT || 4321);
  const [open, closed] = [await serve(built.get("public") ?? "", first), await serve(built.get("internal") ?? "", first + 1)];
  console.log(`\nOffentlig utgave: ${open.address}\nIntern utgave:    ${closed.address}\n\nStopp med Ctrl+C.`);
  return 0;
});
