import { parseArgs } from "node:util";
import { type Edition, editions } from "../../src/register/edition.ts";
import { loadRegisterInParallel } from "../../src/register/load.ts";
import { buildSite } from "./build-site.ts";
import { contentFolder, outFolder, run, today, UserError } from "./settings.ts";

/**
 * The process that makes an edition's pages and search in the language of `INTERFACE_LANGUAGE`, below the path in `BASE`, for a site whose
 * main language is another. The register is read anew: all that is said of it, the change log too, is then in that language.
 */
await run(async () => {
  const { values } = parseArgs({ options: { edition: { type: "string" } } });
  const edition = editions.find((name): name is Edition => name === values.edition);
  const { register } = await loadRegisterInParallel(contentFolder(), today(), true);
  if (!edition || !register) throw new UserError("Registeret er endret mens det ble bygget. Bygg på nytt.");
  await buildSite({ edition, register, content: contentFolder(), out: outFolder(), today: today(), restricted: false, isPart: true });
  return 0;
});
