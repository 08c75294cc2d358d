import { editionOf } from "../../../src/register/edition.ts";
import type { Register } from "../../../src/register/link.ts";
import { loadRegisterInParallel } from "../../../src/register/load.ts";
import { toText } from "../formats/text.ts";
import { contentFolder, mustExist, UserError } from "../settings.ts";
import { shownFrom } from "../shown.ts";

/**
 * The Register as the staff see it, which is what they are reminded of.
 * @throws UserError with the errors when there are any: a list made of a part of the register would be wrong
 */
export async function loadForStaff(today: string, restricted = false): Promise<Register> {
  const content = mustExist(contentFolder());
  const { findings, register } = await loadRegisterInParallel(content, today, true);
  if (!register) throw new UserError(`${toText(shownFrom(content, findings))}Registeret har feil, så ingen kan minnes om noe.`);
  return editionOf(register, "internal", { restricted });
}
