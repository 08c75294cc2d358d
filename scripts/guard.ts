import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { reasonsAgainst } from "./lib/guard.ts";
import { outFolder, run, UserError } from "./lib/settings.ts";

/** `npm run guard [-- FOLDER]`: exit code 0 only when the folder is a public edition, whole and as it was built. */
await run(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new UserError("Skriv én mappe.");
  const folder = positionals[0] ? resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]) : resolve(outFolder(), "public");
  const reasons = reasonsAgainst(folder);
  if (reasons.length === 0) {
    console.log(`«${folder}» er den offentlige utgaven, hel og uendret.`);
    return 0;
  }
  console.error(`${reasons.join("\n")}\nIngenting skal legges ut.`);
  return 1;
});
