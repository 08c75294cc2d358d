import { isSensitive } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "sensitive-flow-is-encrypted",
  level: "error",
  scope: "integrations",
  title: "Særlige kategorier av opplysninger skal være kryptert når de overføres.",
  fix: "Skriv i `encryption` hvordan flyten er kryptert. Er den ikke det, må den bli det.",
  source: { law: "GDPR", section: "art. 32 nr. 1 bokstav a" },
  *check({ data }, { register }) {
    if (
      data.status === "retired" ||
      data.status === "planned" ||
      data.method === "manual" ||
      !isSensitive(data.carries.categories, register)
    )
      return;
    if (data.encryption === "none")
      yield {
        path: ["encryption"],
        message: "Flyten bærer særlige kategorier av opplysninger og er ikke kryptert.",
        hint: "Krypter den, og rett «encryption».",
      };
    if (!data.encryption)
      yield {
        path: ["carries", "categories"],
        at: "key",
        message: "Flyten bærer særlige kategorier av opplysninger, men det står ikke om den er kryptert.",
        hint: "Legg til «encryption».",
      };
  },
});
