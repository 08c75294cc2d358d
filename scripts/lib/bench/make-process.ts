import type { Records } from "../../../src/register/registers.ts";
import { company, line, noun, place, prose, task } from "./prose.ts";
import { agreementsOf, everydayCategories, lawReference, review, type World } from "./world.ts";

type Process = Records["processes"];
type Processing = NonNullable<Process["processing"]>[number];

function data(world: World): Processing["data"] {
  const { random, codes } = world;
  const ordinary = codes("data-categories", { without: ["special-category", "criminal", "national-id"] });
  const special = codes("data-categories", { with: "special-category" });
  const groups = Array.from({ length: random.int(1, 3) }, () => ({
    subjects: random.some(codes("data-subjects"), 1, 2),
    categories: random.some(ordinary, 2, 4),
    source: line(random),
    obligatory: random.chance(0.7),
  }));
  const [first] = groups;
  if (first) first.categories = [...new Set([...everydayCategories(world), ...first.categories])];
  if (first && random.chance(0.6)) first.categories.push(...codes("data-categories", { with: "national-id" }).slice(0, 1));
  if (first && random.chance(0.5)) first.categories.push(random.pick(special));
  if (first && random.chance(0.05)) first.categories.push(...codes("data-categories", { with: "criminal" }).slice(0, 1));
  return groups;
}

function recipients(world: World): Processing["recipients"] {
  const { random, codes } = world;
  return random.some(codes("recipient-categories"), 0, 3).map((category) => ({
    category,
    name: `${company(random)}, ${place(random)}`,
    purpose: line(random),
    ...(random.chance(0.7) ? { basis: lawReference(world, random.chance(0.5) ? prose(random, 1, 1) : undefined) } : {}),
  }));
}

/** Who is responsible, and what the record must then say. */
function role(world: World): Pick<Processing, "role" | "jointControllers" | "arrangement" | "controllers" | "processingCategories"> {
  const { random } = world;
  const joint = agreementsOf(world, "joint-controller");
  const draw = random.next();
  if (draw < 0.04 && joint.length > 0) {
    return { role: "joint-controller", jointControllers: [{ name: company(random), country: "NO" }], arrangement: random.pick(joint) };
  }
  if (draw < 0.07)
    return { role: "processor", controllers: [{ name: company(random), country: "NO" }], processingCategories: prose(random, 1, 2) };
  return { role: "controller" };
}

function processing(world: World, named: boolean): Processing {
  const { random, codes } = world;
  const groups = data(world);
  const has = (trait: "special-category" | "criminal" | "national-id") => {
    const codesWithTrait = codes("data-categories", { with: trait });
    return groups.some(({ categories }) => categories.some((category) => codesWithTrait.includes(category)));
  };
  const consent = random.chance(0.05);
  const abroad = random.chance(0.08);
  return {
    ...(named ? { name: task(random) } : {}),
    purpose: prose(random, 1, 2),
    ...role(world),
    legalBasis: [
      ...random.some(codes("legal-bases", { with: "needs-national-law" }), 1, 2).map((article) => ({
        article,
        ...lawReference(world, random.chance(0.5) ? prose(random, 1, 2) : undefined),
      })),
      ...(consent ? [{ article: random.pick(codes("legal-bases", { with: "consent" })) }] : []),
    ],
    ...(has("special-category")
      ? {
          specialCategoryBasis: [
            {
              article: random.pick(codes("special-category-bases", { with: "needs-national-law" })),
              ...lawReference(world, prose(random, 1, 1)),
            },
          ],
        }
      : {}),
    ...(has("criminal") ? { criminalDataBasis: [lawReference(world)] } : {}),
    ...(consent ? { consentWithdrawal: prose(random, 1, 2) } : {}),
    data: groups,
    ...(has("national-id") ? { idNumberReason: prose(random, 1, 2) } : {}),
    recipients: recipients(world),
    processors: random.some(agreementsOf(world, "data-processing"), 0, 2, "common"),
    transfersOutsideEea: abroad,
    ...(abroad
      ? {
          transfers: [
            {
              country: random.pick(codes("countries", { without: ["eea", "adequate"] })),
              recipient: company(random),
              mechanism: random.pick(codes("transfer-mechanisms", { without: ["derogation", "consent", "not-for-public-authority"] })),
              safeguards: prose(random, 1, 2),
              transferImpactAssessment: random.date(2025, 2025),
              remoteAccess: random.chance(0.5),
            },
          ],
        }
      : {}),
    erasure: Array.from({ length: random.int(1, 2) }, (_, i) => ({
      period: `P${random.int(1, 10)}Y`,
      startEvent: random.pick(codes("start-events")),
      followsRetention: i === 0,
      note: prose(random, 1, 1),
    })),
    automatedDecision: { used: false },
    profiling: { used: false },
    information: { how: prose(random, 1, 2), url: `https://fjordvik.example/personvern/${random.int(1, 9999)}` },
    securityMeasures: prose(random, 2, 3),
  };
}

function documentation(world: World): Process["documentation"] {
  const { random, ids } = world;
  return Array.from({ length: random.int(1, 3) }, () => ({
    type: line(random),
    retention: random.common(ids.retention),
    keptIn: [{ system: random.common(world.liveSystems) }, ...(random.chance(0.5) ? [{ archive: random.common(ids.archives) }] : [])],
    securesRights: random.chance(0.6),
    rights: prose(random, 1, 1),
    accessRestriction: [lawReference(world, random.chance(0.5) ? prose(random, 1, 1) : undefined)],
  }));
}

function screening({ random, codes }: World): Process["dpiaScreening"] {
  return {
    criteria: random.some(codes("dpia-criteria"), 0, 3).map((criterion) => ({ criterion, reason: prose(random, 1, 1) })),
    conclusion: "not-needed",
    reason: prose(random, 1, 3),
    by: random.pick(codes("roles")),
    date: random.date(2025, 2025),
  };
}

/** A process: one in six is only identified or begun, the others are described in full. */
export function makeProcess(world: World, id: string, index: number): Process {
  const { random, ids, codes } = world;
  const [area = ""] = id.split("/");
  const draw = random.next();
  const started: Process = {
    name: `${task(random)} ${index + 1}`,
    summary: prose(random, 1, 2),
    description: prose(random, 3, 5),
    area,
    owner: random.pick(ids.units),
    responsibleRole: random.pick(codes("roles")),
    status: draw < 0.1 ? "identified" : "started",
    audience: random.some(["citizens", "businesses", "employees", "internal"] as const, 1, 2),
  };
  if (draw < 0.1) return started;
  // A part points at one made before it that is itself no part, so that no circle can arise.
  const siblings = index % 10 === 9 ? ids.processes.slice(0, index).filter((other, i) => i % 10 !== 9 && other.startsWith(`${area}/`)) : [];
  const systems = random.some(world.liveSystems, 2, 5, "common").map((system, i) => ({
    system,
    use: line(random),
    direction: i === 0 ? random.pick(["writes", "both"] as const) : ("reads" as const),
  }));
  const parent = siblings.at(-1);
  if (draw < 0.16)
    return {
      ...started,
      ...(parent ? { parent } : {}),
      personalData: true,
      systems,
      documentation: documentation(world),
      note: prose(random, 1, 3),
    };
  const activities = random.pick([1, 1, 1, 1, 1, 2, 2, 2, 3]);
  return {
    ...started,
    status: random.pick(["mapped", "approved"]),
    themes: random.some(codes("los-themes"), 1, 2),
    classification: [{ system: "K-koder", code: `${random.pick(["A", "B", "F", "L", "N"])}${random.int(10, 99)}`, title: noun(random) }],
    ...(parent ? { parent } : {}),
    personalData: true,
    processing: Array.from({ length: activities }, () => processing(world, activities > 1)),
    systems,
    documentation: documentation(world),
    informationValue: {
      confidentiality: random.pick([1, 2]),
      integrity: random.pick([1, 2]),
      availability: random.pick([1, 2]),
      reason: prose(random, 2, 3),
    },
    dpiaScreening: screening(world),
    review: review(world),
    note: prose(random, 1, 3),
  };
}
