import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "storage-outside-eea-is-in-the-record",
  level: "warning",
  scope: "processes",
  title: "Når et system lagrer opplysninger utenfor EØS, skal protokollen si at de overføres dit.",
  fix: "Sett `transfersOutsideEea: true` og beskriv overføringen til landet i `transfers`, eller rett `hosting.country` i systemet.",
  source: { law: "GDPR", section: "art. 30 nr. 1 bokstav e og art. 44" },
  *check(entry, { register, label }) {
    const all = processings(entry);
    // Until something is said of transfers the record is incomplete, and that is told of already.
    if (all.length === 0 || all.every(({ processing }) => processing.transfersOutsideEea === undefined)) return;
    const told = new Set(all.flatMap(({ processing }) => processing.transfers?.map(({ country }) => country) ?? []));
    for (const [i, { system: id }] of (entry.data.systems ?? []).entries()) {
      const system = register.get("systems", id)?.data;
      const country = system?.personalData ? system.hosting?.country : undefined;
      if (!system || !country || told.has(country) || register.has("countries", country, "eea")) continue;
      yield {
        path: ["systems", i, "system"],
        message: `${system.name} lagrer opplysninger i ${label("countries", country)}, men protokollen har ingen overføring dit.`,
        hint: "Beskriv overføringen i «transfers».",
      };
    }
  },
});
