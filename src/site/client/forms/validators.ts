import type { Validate } from "../../../forms/check-record.ts";
import type { RegisterName } from "../../../register/registers.ts";

/** The compiled validator of each register, fetched when a form of it is checked. */
export const validators: Record<RegisterName, () => Promise<{ validate: Validate }>> = {
  processes: () => import("virtual:orden/validator/processes"),
  systems: () => import("virtual:orden/validator/systems"),
  retention: () => import("virtual:orden/validator/retention"),
  integrations: () => import("virtual:orden/validator/integrations"),
  archives: () => import("virtual:orden/validator/archives"),
  agreements: () => import("virtual:orden/validator/agreements"),
  assessments: () => import("virtual:orden/validator/assessments"),
  routines: () => import("virtual:orden/validator/routines"),
  units: () => import("virtual:orden/validator/units"),
  vocabularies: () => import("virtual:orden/validator/vocabularies"),
};
