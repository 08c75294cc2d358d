import { rule } from "../rule.ts";

const hosted = new Set(["vendor-hosted", "public-cloud", "intermunicipal"]);

export default rule({
  name: "hosted-system-has-data-processing-agreement",
  level: "warning",
  scope: "systems",
  title: "Et system med personopplysninger som andre drifter, skal ha en signert databehandleravtale.",
  fix: "Før avtalen opp i `agreements/` som databehandleravtale, med `status: signed` når den er signert. Den må vise til systemet, eller systemet til den. Gjelder systemer i bruk eller under utfasing som driftes av leverandøren, i allmenn sky eller interkommunalt.",
  source: { law: "GDPR", section: "art. 28 nr. 3" },
  *check(entry, { register }) {
    const { personalData, hosting, lifecycle, agreements } = entry.data;
    if (!personalData || !hosting || !hosted.has(hosting.type) || lifecycle.phase === "planned" || lifecycle.phase === "retired") return;
    const own = (agreements ?? []).map((id) => register.get("agreements", id));
    const others = register.backlinks(entry).map(({ from }) => (from.register === "agreements" ? from : undefined));
    const found = [...own, ...others].filter((agreement) => agreement?.data.kind === "data-processing");
    if (found.some((agreement) => agreement?.data.status === "signed")) return;
    const [unsigned] = found;
    yield {
      path: ["hosting", "type"],
      message: "Systemet har personopplysninger og driftes av andre, men ingen signert databehandleravtale dekker det.",
      hint: unsigned ? `«${unsigned.data.name}» er ikke signert.` : "Legg avtalen i mappen «agreements», og vis til den i «agreements».",
    };
  },
});
