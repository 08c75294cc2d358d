import type { Register } from "../register/link.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { integrationFlow } from "./flow/of-integration.ts";
import { processFlow } from "./flow/of-process.ts";
import { systemFlow } from "./flow/of-system.ts";
import { unitFlow } from "./flow/of-unit.ts";

export interface FlowNode {
  key: string;
  label: string;
  /** What more is said of it in small print, as what comes of documentation. */
  note?: string;
  kind: "process" | "system" | "national" | "archive" | "retention" | "people" | "external" | "area";
  /** The record the node stands for. */
  record?: { register: RegisterName; id: string };
  /** What the node belongs to, for a diagram with too many to draw each. */
  group?: string;
  /** Whether the flow is about this one. */
  isFocus?: boolean;
}

export interface FlowEdge {
  from: string;
  to: string;
  label: string;
  twoWay: boolean;
  /** Whether it carries special categories of personal data (GDPR art. 9) or criminal data (art. 10); undefined where the register does not say what it carries. */
  sensitive?: boolean;
  /** Not in use yet. */
  planned?: boolean;
  /** Who or what the information comes from, in the register's words. */
  source?: string;
  record?: { register: RegisterName; id: string };
}

/** How information moves around one record. Derived whole from the Register; the diagram and the table both come from it. */
export interface Flow {
  nodes: FlowNode[];
  edges: FlowEdge[];
  /** Keys of nodes that belong together, where others are around them. */
  frame?: { label: string; keys: readonly string[] };
}

/** The flow around a process, a system, an integration or a unit; undefined for other records and where nothing flows. */
export function flowOf(register: Register, entry: AnyEntry): Flow | undefined {
  const flow =
    entry.register === "processes"
      ? processFlow(register, entry)
      : entry.register === "systems"
        ? systemFlow(register, entry)
        : entry.register === "integrations"
          ? integrationFlow(register, entry)
          : entry.register === "units"
            ? unitFlow(register, entry)
            : undefined;
  return flow && flow.edges.length > 0 ? flow : undefined;
}
