import { formatDate } from "../../text/format.ts";
import { addMonths, renewalOf } from "../dates.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "agreements-are-renewed-in-time",
  level: "info",
  scope: "agreements",
  title: "En avtale som snart utløper, bør forlenges eller avsluttes i tide.",
  fix: "Bestem om avtalen skal forlenges. Tipset kommer på fristen i `noticeMonths`, eller seks måneder før avtalen utløper når det ikke står noen oppsigelsestid.",
  source: { law: "GDPR", section: "art. 28 nr. 3" },
  *check({ data }, { today }) {
    if (data.status !== "signed" || !data.expires || data.expires < today) return;
    const notice = addMonths(data.expires, -(data.noticeMonths ?? 0));
    if ((renewalOf(data) ?? today) > today) return;
    yield {
      path: ["expires"],
      message: data.noticeMonths
        ? `Avtalen utløper ${formatDate(data.expires)}, og fristen for å si fra ${notice < today ? "var" : "er"} ${formatDate(notice)}.`
        : `Avtalen utløper ${formatDate(data.expires)}.`,
      hint: "Forleng den, eller planlegg hva som kommer etter.",
    };
  },
});
