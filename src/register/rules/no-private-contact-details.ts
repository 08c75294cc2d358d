import { rule } from "../rule.ts";
import { schemaOf } from "../schema.ts";
import { type Path, walk } from "../walk.ts";

/** Providers where people have mail of their own, and municipalities do not. */
const providers = new Set(
  "gmail.com googlemail.com hotmail.com hotmail.no outlook.com live.com live.no msn.com yahoo.com yahoo.no icloud.com me.com mac.com proton.me protonmail.com online.no broadpark.no getmail.no lyse.net c2i.net frisurf.no start.no sensewave.com".split(
    " ",
  ),
);
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
/** Norwegian mobile numbers: eight digits from 4 or 9, in the groups people write. Kroner, case numbers, parts of addresses and longer numbers are not. */
const mobile =
  /(?<![\p{L}\d./=_&#-])(?:(?:\+|00)47[ \u00a0]?)?[49](?:\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{3}|\d(?:[ \u00a0]\d{2}){3})(?![\p{L}\d/-]|[ \u00a0.]\d|[ \u00a0]?(?:kr|kroner|NOK)(?!\p{L}))/u;

export default rule({
  name: "no-private-contact-details",
  level: "error",
  scope: "any",
  title: "Registeret skal ikke ha private e-postadresser eller mobilnumre.",
  fix: "Bytt til en felles postkasse eller sentralbordet. Er opplysningene om en person, ta dem bort, og si fra til personvernombudet: Git husker også det som er slettet.",
  source: { law: "GDPR", section: "art. 5 nr. 1 bokstav c" },
  *check(entry) {
    const found: { path: Path; what: string; inBody?: number }[] = [];
    const look = (text: string, add: (what: string, index: number) => void) => {
      // Most text has no such sign, and looking for it is much quicker than trying the whole pattern at every letter.
      for (const match of text.includes("@") ? text.matchAll(mail) : [])
        if (providers.has((match[1] ?? "").toLowerCase())) add("en privat e-postadresse", match.index);
      const number = /[49]\d/.test(text) ? mobile.exec(text) : null;
      if (number) add("et mobilnummer", number.index);
    };
    walk(schemaOf(entry.register).field, entry.data, (_field, value, path) => {
      if (typeof value === "string" && value.length >= 8) look(value, (what) => found.push({ path: [...path], what }));
    });
    if (entry.body) look(entry.body, (what, inBody) => found.push({ path: [], what, inBody }));
    for (const { what, ...place } of found)
      yield { ...place, message: `Her står ${what}.`, hint: "Bruk en felles postkasse eller sentralbordet." };
  },
});
