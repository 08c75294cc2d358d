import type { Register } from "../link.ts";
import type { Entry } from "../registers.ts";
import { rule } from "../rule.ts";
import { wordsOf } from "../words.ts";

/** Share of words two names must have in common. */
const alike = 0.75;
/** A word in more names than this tells nothing apart, and would make every process be compared with every other. */
const common = 20;

/** For each word, the processes that have it in their names. */
function byWord(register: Register): Map<string, Entry<"processes">[]> {
  const found = new Map<string, Entry<"processes">[]>();
  for (const process of register.all("processes")) {
    for (const word of wordsOf(process.data.name)) {
      const known = found.get(word);
      if (known) known.push(process);
      else found.set(word, [process]);
    }
  }
  return found;
}

export default rule({
  name: "similar-processes-are-told-apart",
  level: "info",
  scope: "processes",
  title: "To enheter med nesten samme prosess kan ofte dele én beskrivelse.",
  fix: "Se om det er samme prosess. Da kan én enhet eie den, og den andre bruke den. Ellers gi dem navn som viser forskjellen.",
  source: "Registerets egen orden: like prosesser beskrevet to ganger blir fort ulike.",
  *check(entry, { register, once }) {
    const words = wordsOf(entry.data.name);
    if (words.size < 2 || entry.data.status === "retired") return;
    const index = once("processes-by-word", () => byWord(register));
    const candidates = new Set(
      [...words].flatMap((word) => {
        const found = index.get(word) ?? [];
        return found.length > common ? [] : found;
      }),
    );
    for (const other of candidates) {
      if (other.id <= entry.id || other.data.owner === entry.data.owner || other.data.status === "retired") continue;
      const others = wordsOf(other.data.name);
      const shared = [...words].filter((word) => others.has(word)).length;
      if (shared / (words.size + others.size - shared) < alike) continue;
      yield {
        path: ["name"],
        message: `Navnet ligner på «${other.data.name}» (${other.file}), som en annen enhet eier.`,
        hint: "Se om det er samme prosess.",
      };
    }
  },
});
