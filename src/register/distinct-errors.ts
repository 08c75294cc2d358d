import type { ErrorObject } from "ajv";
import { nearest } from "./nearest.ts";

/** What a keyword says of a value, the most telling first: one mistake is told once. */
const telling = ["type", "minLength", "maxLength", "format", "pattern", "enum"];

/** Errors without those that only repeat another about the same value. */
export function distinctErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const misspelt = new Set(errors.filter(({ keyword }) => keyword === "additionalProperties").map(({ instancePath }) => instancePath));
  return errors.filter((error) => {
    const rank = telling.indexOf(error.keyword);
    if (rank >= 0)
      return !errors.some(
        (other) =>
          other.instancePath === error.instancePath && telling.indexOf(other.keyword) >= 0 && telling.indexOf(other.keyword) < rank,
      );
    // A field that is missing because its name is misspelt is told of where it stands.
    if (error.keyword === "required" && misspelt.has(error.instancePath)) {
      return !errors.some(
        (other) =>
          other.keyword === "additionalProperties" &&
          other.instancePath === error.instancePath &&
          nearest(String(other.params.additionalProperty), [String(error.params.missingProperty)]) !== undefined,
      );
    }
    return !error.schemaPath.includes("/anyOf/");
  });
}
