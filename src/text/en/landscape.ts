import type { landscape as nb } from "../nb/landscape.ts";
import type { Translated } from "../translated.ts";

const systems = (n: number) => (n === 1 ? "1 system" : `${n} systems`);
const flows = (n: number) => (n === 1 ? "1 flow" : `${n} flows`);

/** Texts of the landscape: all systems and what flows between them. */
export const landscape: Translated<typeof nb> = {
  title: "System landscape",
  lead: "The systems, and the information that flows between them and to and from others. Made from the integrations in the register.",
  empty: "There are no integrations in the register yet. The landscape is drawn from them.",
  figures: (figures) =>
    [
      `${systems(figures.systems)}, of which ${figures.national} are national shared components.`,
      `${flows(figures.flows)}, of which ${figures.special} with special categories of personal data or data on criminal offences.`,
      `${systems(figures.systems - figures.connected)} with no registered flow.`,
    ].join(" "),
  systems,
  flows,
  views: "Views of the landscape",
  overview: "Areas",
  overviewHow:
    "A system is in the area it is first used for, also when it is a shared national solution. A flow through a shared solution is drawn in each leg.",
  whole: "The whole landscape",
  wholeLead: "All systems with flows. Those that information comes from are to the left. Choose a system to see only what is around it.",
  wholeTable: "All flows with what they contain:",
  island: (systems) => `Connected part with ${systems} members`,
  smallIslands: "Smaller groups",
  matrix: "Matrix",
  matrixLead:
    "Rows are where the information comes from, columns where it goes. The number is how many flows there are. A flow through a shared solution is counted in each leg.",
  matrixAreas: "Between the areas",
  matrixEach: "System by system",
  matrixOf: (area) => `From ${area}`,
  matrixCaption: (area) => `Flows from ${area}, by recipient`,
  fromTo: "From / to",
  matrixMark: "◆ by the number means that some of it is special categories of personal data or data on criminal offences.",
  table: "Table",
  tableLead: "All flows, by the name of the integration.",
  contents: {
    special: { title: "Special categories", lead: "Flows with special categories of personal data or data on criminal offences." },
    personal: { title: "Other personal data", lead: "Flows with personal data that are not special categories." },
    none: { title: "Without personal data", lead: "Flows that have no personal data." },
  },
  noneOfContent: "There are no such flows in the register.",
  area: "Area",
  areaLead: (size, inside, outside) => `${size}. ${flows(inside)} within the area, and ${outside} to or from others.`,
  areaNote: (size, inside) => (inside > 0 ? `${size}, ${flows(inside)} within` : size),
  size: "Size",
  inside: "Within",
  outside: "To and from others",
  special: "Special categories",
  noArea: "Without area",
  others: "Other organisations",
  othersCount: (n) => (n === 1 ? "1 organisation" : `${n} organisations`),
  unconnected: "Systems without flows",
  unconnectedLead: "No integration is registered for these.",
  around: (name) => `Around ${name}`,
  aroundLead: "The information that flows to and from the system, and one step further.",
  oneStep: "One step",
  twoSteps: "Two steps",
  twoStepsMany: "There are too many flows around the neighbours to show here. Choose one of them in the drawing above.",
  twoStepsSame: "Two steps are the same as one: the others have no more flows.",
  toSystem: "The page of the system",
  toAround: "See the system in the landscape",
  allTable: "The flows in the drawing",
};
