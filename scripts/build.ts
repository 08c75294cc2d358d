import { parseArgs } from "node:util";
import { editions } from "../src/register/edition.ts";
import { buildAll } from "./lib/build-all.ts";
import { run, UserError } from "./lib/settings.ts";

/** `npm run build [-- --edition public|internal] [--restricted]` */
await run(async () => {
  const { values } = parseArgs({ options: { edition: { type: "string" }, restricted: { type: "boolean", default: false } } });
  const wanted = editions.filter((edition) => !values.edition || edition === values.edition);
  if (wanted.length === 0) throw new UserError(`Utgaven «${values.edition}» finnes ikke. Velg public eller internal.`);
  return (await buildAll(wanted, values.restricted)) ? 0 : 1;
});
