import { rule } from "../rule.ts";

const names = { mail: "en privat e-postadresse", mobile: "et mobilnummer" } as const;

export default rule({
  name: "no-private-contact-details",
  level: "error",
  scope: "text",
  title: "Registeret skal ikke ha private e-postadresser eller mobilnumre.",
  fix: "Bytt til en felles postkasse eller sentralbordet. Er opplysningene om en person, ta dem bort, og si fra til personvernombudet: Git husker også det som er slettet. Hører nummeret til en vakt eller en annen funksjon, kan det føres som et unntak i `exceptions.yaml`.",
  source: { law: "GDPR", section: "art. 5 nr. 1 bokstav c" },
  *check({ traces = [] }) {
    for (const { kind, line, column } of traces) {
      if (kind === "national-id") continue;
      yield {
        path: [],
        place: { line, column },
        message: `Her står ${names[kind]}.`,
        hint: "Bruk en felles postkasse eller sentralbordet.",
      };
    }
  },
});
