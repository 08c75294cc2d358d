import dpiaNoLongerNeeded from "./dpia-no-longer-needed.ts";
import idChangedWithoutAlias from "./id-changed-without-alias.ts";
import loweredInformationValue from "./lowered-information-value.ts";
import newDataSubjects from "./new-data-subjects.ts";
import newProcessor from "./new-processor.ts";
import newRecipient from "./new-recipient.ts";
import newSpecialCategory from "./new-special-category.ts";
import newTransferOutsideEea from "./new-transfer-outside-eea.ts";
import preservationGivenUp from "./preservation-given-up.ts";
import removedLegalBasis from "./removed-legal-basis.ts";
import removedRecord from "./removed-record.ts";
import retiredSystem from "./retired-system.ts";
import type { ChangeRule } from "./rule.ts";
import shortenedRetention from "./shortened-retention.ts";
import widerVisibility from "./wider-visibility.ts";

/** Every rule on changes, the gravest first: those that cannot be undone, then personal data, then the rest. */
export const changeRules: ChangeRule[] = [
  newTransferOutsideEea,
  newSpecialCategory,
  widerVisibility,
  preservationGivenUp,
  shortenedRetention,
  removedRecord,
  removedLegalBasis,
  dpiaNoLongerNeeded,
  newDataSubjects,
  newRecipient,
  newProcessor,
  retiredSystem,
  loweredInformationValue,
  idChangedWithoutAlias,
];
