import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { codeownersMark, toCodeowners } from "../src/exports/codeowners.ts";
import { loadRegisterInParallel } from "../src/register/load.ts";
import { topFolder } from "./lib/revision.ts";
import { contentFolder, mustExist, run, today, UserError } from "./lib/settings.ts";

/** Where each host looks for the file. Others have another way of saying who approves, or read the paths otherwise. */
const places: Record<string, string> = { github: ".github/CODEOWNERS", gitlab: ".gitlab/CODEOWNERS" };

/** `npm run codeowners [-- --check]`: who approves what at the Git host; with `--check` only whether the file says it. */
await run(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const content = mustExist(contentFolder());
  const { register } = await loadRegisterInParallel(content, today(), true);
  if (!register) throw new UserError("Registeret har feil. Kjør «npm run check», og rett dem først.");
  const host = register.municipality.git?.host ?? "github";
  const place = places[host];
  if (!place)
    throw new UserError(`Git-verten «${host}» har ikke CODEOWNERS slik GitHub og GitLab har. Sett opp godkjenning etter mappe hos verten.`);
  const top = topFolder(content);
  const path = join(top, place);
  const wanted = toCodeowners(register, { contentPath: relative(top, content).split(sep).join("/") });
  const known = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
  const empty = !wanted.includes("@");
  if (known === wanted || (empty && known === "")) {
    console.log(empty ? "Ingen enhet har «reviewers», så det er ingenting å skrive." : `${place} er i samsvar med registeret.`);
    return 0;
  }
  if (values.check) {
    console.error(
      `${place} er ikke i samsvar med enhetene og eierne i registeret. Kjør «npm run codeowners», og ta filen med i endringen.`,
    );
    return 1;
  }
  if (known !== "" && !known.startsWith(codeownersMark))
    throw new UserError(
      `${place} er skrevet for hånd, og blir ikke skrevet over. Flytt det som skal være med, til «reviewers» i enhetene, og slett filen.`,
    );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
  console.log(`${place} er skrevet: ${wanted.split("\n").length - 2} linjer.`);
  return 0;
});
