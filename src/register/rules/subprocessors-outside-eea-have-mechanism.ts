import { rule } from "../rule.ts";

export default rule({
  name: "subprocessors-outside-eea-have-mechanism",
  level: "warning",
  scope: "agreements",
  title: "En underleverandør utenfor EØS skal ha et overføringsgrunnlag i avtalen.",
  fix: "Beskriv overføringen til landet i `transfers`, med grunnlaget i `mechanism`.",
  source: { law: "GDPR", section: "art. 28 nr. 4 og art. 44" },
  *check({ data }, { register, label }) {
    if (data.status === "terminated") return;
    for (const [i, { name, country }] of (data.subprocessors ?? []).entries()) {
      if (
        register.has("countries", country, "eea") ||
        data.transfers?.some((transfer) => transfer.country === country && transfer.mechanism)
      )
        continue;
      yield {
        path: ["subprocessors", i, "country"],
        message: `Underleverandøren ${name} er i ${label("countries", country)}, utenfor EØS, og avtalen har ikke noe overføringsgrunnlag dit.`,
        hint: "Legg til overføringen i «transfers», med grunnlaget i «mechanism».",
      };
    }
  },
});
