import { rule } from "../rule.ts";

export default rule({
  name: "process-folder-is-its-area",
  level: "error",
  scope: "processes",
  title: "En prosess skal ligge i mappen til tjenesteområdet sitt.",
  fix: "Flytt filen til mappen til området, eller rett `area`. Flytter du den, skriv den gamle id-en i `aliases`.",
  source: "Registerets egen orden: id-en sier hvor prosessen hører til.",
  *check({ id, data }) {
    const folder = id.split("/").slice(0, -1).join("/");
    if (folder === data.area) return;
    yield {
      path: ["area"],
      message: folder
        ? `Prosessen har tjenesteområdet «${data.area}», men ligger i mappen «${folder}».`
        : "Prosessen ligger ikke i en mappe for et tjenesteområde.",
      hint: `Flytt filen til «processes/${data.area}/», eller rett «area».`,
    };
  },
});
