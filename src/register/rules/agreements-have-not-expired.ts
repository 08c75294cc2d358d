import { formatDate } from "../../text/format.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "agreements-have-not-expired",
  level: "warning",
  scope: "agreements",
  title: "En signert avtale skal ikke være utløpt.",
  fix: "Forleng avtalen, og skriv den nye datoen i `expires`. Er den avsluttet, sett `status: terminated`.",
  source: { law: "GDPR", section: "art. 28 nr. 3" },
  *check({ data }, { today }) {
    if (data.status !== "signed" || !data.expires || data.expires >= today) return;
    yield {
      path: ["expires"],
      message: `Avtalen utløp ${formatDate(data.expires)}.`,
      hint: "Forleng den, eller sett «status: terminated».",
    };
  },
});
