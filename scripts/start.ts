import { editions } from "../src/register/edition.ts";
import { buildAll } from "./lib/build-all.ts";
import { mustBeFree, serve } from "./lib/serve.ts";
import { run, UserError } from "./lib/settings.ts";

function firstPort(): number {
  const given = process.env.PORT || "4321";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new UserError(`PORT er «${given}». Skriv et tall fra 1 til 65534.`);
  return port;
}

/** `npm start`: checks, builds both editions, and serves them until stopped. */
await run(async () => {
  const port = firstPort();
  for (const [i] of editions.entries()) await mustBeFree(port + i);
  const built = await buildAll(editions, false);
  if (!built) return 1;
  const base = process.env.BASE;
  const open = await serve(built.get("public") ?? "", port, "public", base);
  const closed = await serve(built.get("internal") ?? "", port + 1, "internal", base);
  console.log(`\nOffentlig utgave: ${open.address}\nIntern utgave:    ${closed.address}\n\nStopp med Ctrl+C.`);
  return 0;
});
