import type { Register } from "../../register/link.ts";
import { schemaOf } from "../../register/schema.ts";

/** The licence of the open data, by name and address; undefined where the municipality has chosen none, and then nothing is claimed. */
export function dataLicence({ municipality }: Pick<Register, "municipality">): { name: string; url: string } | undefined {
  const { dataLicence: url } = municipality;
  return url && { name: schemaOf("municipality").field.properties?.get("dataLicence")?.values?.get(url) ?? url, url };
}
