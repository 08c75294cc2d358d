import { rule } from "../rule.ts";

export default rule({
  name: "no-national-id-numbers",
  level: "error",
  scope: "text",
  title: "Registeret skal ikke inneholde fødselsnummer.",
  fix: "Ta bort nummeret, og si fra til personvernombudet: Git husker også det som er slettet. Regelen ser etter elleve siffer med gyldig dato og riktige kontrollsifre, også D-nummer og syntetiske numre, i felt, tekst, kommentarer og filnavn.",
  source: { law: "LOV-2018-06-15-38", section: "§ 12" },
  *check({ traces = [] }) {
    for (const { kind, line, column } of traces) {
      if (kind !== "national-id") continue;
      yield {
        path: [],
        place: { line, column },
        message: "Her står det et fødselsnummer.",
        hint: "Ta det bort. Si fra til personvernombudet, for Git husker også det som er slettet.",
      };
    }
  },
});
