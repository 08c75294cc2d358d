import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/settings.ts";
import { loadRegister } from "../../src/register/load.ts";
import type { Assessment } from "../../src/register/types.ts";
import { folderForAll, runScript } from "../support/commands.ts";
import { today } from "../support/content.ts";

const content = folderForAll();
beforeEach(() => {
  cpSync(join(root, "tests/fixtures/base"), content, { recursive: true, force: true });
  cpSync(join(root, "content/scenarios.yaml"), join(content, "scenarios.yaml"));
});

const make = (kind: string, id: string) => runScript("new.ts", [kind, id], { CONTENT: content });
const textOf = (file: string) => readFileSync(join(content, file), "utf8");
const findingsIn = (file: string) => loadRegister(content, today).findings.filter((finding) => finding.file === file);
/** The file as when a person has filled in what is marked. */
const filled = (text: string) =>
  text.replace(/^(\s*\w+): # FYLL UT: (1 til \d)?.*$/gm, (_, key: string, level?: string) => `${key}: ${level ? 1 : "Utfylt."}`);

describe("a ROS of a system", () => {
  const file = "assessments/ros-arkivsystem.yaml";

  test("lacks only what is marked as to fill in, and is sound when that is done", async () => {
    const { code, stdout, stderr } = await make("ros", "arkivsystem");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/ros-arkivsystem\.yaml med \d+ hendelser fra scenariobanken\./);
    const draft = parse(textOf(file)) as { scenarios: Record<string, unknown>[] };
    // Nobody but the municipality can judge how likely a thing is.
    expect(draft.scenarios.flatMap(({ likelihood, consequence }) => [likelihood, consequence]).filter((level) => level !== null)).toEqual(
      [],
    );
    const lines = textOf(file).split("\n");
    const marked = lines.flatMap((line, i) => (line.includes(": # FYLL UT") ? [i + 1] : []));
    const findings = findingsIn(file);
    expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(marked.map((line) => `shape-type ${line}`));
    writeFileSync(join(content, file), filled(textOf(file)));
    expect(findingsIn(file)).toEqual([]);
  });

  test("begins with what the register knows", () => {
    const text = textOf(file);
    const data = parse(text) as Assessment;
    expect(data).toMatchObject({
      name: "ROS for Arkivsystem",
      kind: "ros",
      systems: ["arkivsystem"],
      processes: ["grunnskole/skoleskyss"],
      owner: "arkiv",
      status: "planned",
      date: today,
    });
    expect(data.scenarios?.every(({ event, cause, aspects }) => event && cause && aspects.length > 0)).toBe(true);
    expect(text).toContain("# Brukes i: Skoleskyss");
    expect(text).toContain("# Dataflyt:");
    expect(text).toContain("Avtaler: ");
    expect(text).toContain("Sannsynlighet: 1 Lite sannsynlig (Sjeldnere enn hvert tiende år), 2 Mulig, 3 Sannsynlig.");
  });

  test("has the scenarios that suit it: own hosting and archive, not cloud, learning resources or paper", () => {
    const events = (parse(textOf(file)) as Assessment).scenarios?.map(({ event }) => event) ?? [];
    const has = (words: string) => events.some((event) => event.includes(words));
    expect(has("Strømbrudd, brann eller vann setter maskinrommet")).toBe(true);
    expect(has("Dokumentasjon som skal bevares")).toBe(true);
    expect(has("En integrasjon stopper")).toBe(true);
    expect(has("Leverandøren eller en underleverandør")).toBe(false);
    expect(has("Elever ser hverandres")).toBe(false);
    expect(has("Vann eller brann ødelegger papirarkivet")).toBe(false);
    expect(has("Den registrerte vet ikke")).toBe(false);
  });
});

describe("a DPIA of a process", () => {
  const file = "assessments/dpia-skoleskyss.yaml";

  test("is prefilled with processing, people, data and systems; the old id leads to the process", async () => {
    const { code, stderr } = await make("dpia", "grunnskole/skyss");
    expect([code, stderr]).toEqual([0, ""]);
    const data = parse(textOf(file)) as Assessment;
    expect(data).toMatchObject({
      kind: "dpia",
      processes: ["grunnskole/skoleskyss"],
      systems: ["skoleportal", "arkivsystem"],
      owner: "oppvekst",
    });
    for (const words of ["Avgjøre om en elev har rett til skyss.", "Fylkeskommunen", "Skoleportal og Arkivsystem"])
      expect(data.description).toContain(words);
    expect(data.necessity).toBeNull();
    const text = textOf(file);
    for (const words of ["kap. 4", "Støttevare Inc.", "ROS for skoleportalen", "Elevene er barn."]) expect(text).toContain(words);
    const events = data.scenarios?.map(({ event }) => event).join("\n");
    expect(events).toContain("tredjeland");
    expect(events).toContain("helse, tro");
    expect(events).not.toContain("automatisk avgjørelse");
    expect(events).not.toContain("Samtykket");
  });

  test("is sound when what is marked is filled in", () => {
    writeFileSync(join(content, file), filled(textOf(file)));
    expect(findingsIn(file).filter(({ level }) => level === "error")).toEqual([]);
  });
});

test("an assessment of a process for ROS, and a draft that is not finished does not stop the next", async () => {
  expect((await make("ros", "grunnskole/skoleskyss")).code).toBe(0);
  expect(loadRegister(content, today).register).toBeUndefined();
  expect((await make("ros", "grunnskole/leksehjelp")).code).toBe(0);
  expect(parse(textOf("assessments/ros-leksehjelp.yaml"))).toMatchObject({ kind: "ros", processes: ["grunnskole/leksehjelp"] });
});

test("without a bank the file shows how a scenario is written", async () => {
  writeFileSync(
    join(content, "scenarios.yaml"),
    "source: Ingen.\nscenarios:\n  - event: Noe.\n    cause: Noe.\n    aspects: [integrity]\n    suits: {assessment: dpia}\n    measures: [{text: Noe.}]\n",
  );
  cpSync(join(content, "systems/arkivsystem.yaml"), join(content, "systems/annet-system.yaml"));
  expect((await make("ros", "annet-system")).stdout).toContain("0 hendelser");
  const text = textOf("assessments/ros-annet-system.yaml");
  expect(text).toContain("# scenarios:");
  expect(parse(text)).not.toHaveProperty("scenarios");
  const shown = text.slice(text.indexOf("# scenarios:")).replace(/^# ?/gm, "");
  expect(parse(shown.slice(0, shown.indexOf("\nconclusion")))).toMatchObject({ scenarios: [{ event: "Det som kan skje." }] });
});

test("what is not there, is misspelt or is taken is told in a sentence, and nothing is written", async () => {
  expect((await make("ros", "arkivsistem")).stderr).toBe(
    "Det finnes ingen systemer eller prosesser med id-en «arkivsistem». Mente du «arkivsystem»?\n",
  );
  expect((await make("dpia", "arkivsystem")).stderr).toBe("Det finnes ingen prosesser med id-en «arkivsystem».\n");
  expect((await make("dpia", "skoleskyss")).stderr).toContain("Mente du «grunnskole/skoleskyss»?");
  const taken = await make("ros", "skoleportal");
  expect(taken.stderr).toMatch(
    /^Id-en «ros-skoleportal» er alt i bruk i «assessments»\. Arbeid videre i .*assessments\/ros-skoleportal\.yaml\.\n$/,
  );
  expect(taken.code).toBe(2);
  expect((await runScript("new.ts", ["ros"], { CONTENT: content })).stderr).toMatch(/^Skriv id-en til det som skal vurderes/);
  expect(existsSync(join(content, "assessments/ros-arkivsistem.yaml"))).toBe(false);
});
