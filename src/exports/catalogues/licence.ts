import type { Register } from "../../register/link.ts";
import type { Municipality } from "../../register/types.ts";
import { eu } from "./common.ts";

/** What the EU's list calls each licence; the shapes of DCAT-AP-NO take no other address. */
const codes: Record<NonNullable<Municipality["dataLicence"]>, string> = {
  "https://data.norge.no/nlod/no/2.0": "NLOD_2_0",
  "https://creativecommons.org/licenses/by/4.0/": "CC_BY_4_0",
  "https://creativecommons.org/publicdomain/zero/1.0/": "CC0",
};

/** The licence of the open data, where the municipality has chosen one: without it nothing is claimed. */
export function licenceIri({ municipality: { dataLicence } }: Register) {
  return dataLicence ? eu("licence", codes[dataLicence]) : undefined;
}
