import type { ChangeRule } from "./rule.ts";

const rule: ChangeRule = {
  name: "id-changed-without-alias",
  title: "En id som er endret, skal stå blant de tidligere id-ene, så gamle lenker virker.",
  source: "Registerets egen orden: en id brukes aldri om igjen, og en lenke til den skal alltid virke.",
  *check({ kind, from, aliased, after }) {
    if (kind !== "moved" || aliased || !after) return;
    yield `Oppføringen ser ut til å være den som het «${from}». Er den det, legg til «${from}» under «aliases» i ${after.file}.`;
  },
};

export default rule;
