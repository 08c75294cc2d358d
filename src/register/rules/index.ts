import type { Rule } from "../rule.ts";
import adoptedRuleNamesDecision from "./adopted-rule-names-decision.ts";
import consentCanBeWithdrawn from "./consent-can-be-withdrawn.ts";
import controllerRecordIsComplete from "./controller-record-is-complete.ts";
import criminalDataHasLegalBasis from "./criminal-data-has-legal-basis.ts";
import disposalHasPeriodAndStart from "./disposal-has-period-and-start.ts";
import dpiaConclusionHasReason from "./dpia-conclusion-has-reason.ts";
import hostedSystemHasDataProcessingAgreement from "./hosted-system-has-data-processing-agreement.ts";
import jointControllersHaveArrangement from "./joint-controllers-have-arrangement.ts";
import lawReferencesAreInForce from "./law-references-are-in-force.ts";
import legalBasisNamesNationalLaw from "./legal-basis-names-national-law.ts";
import legitimateInterestIsNotForPublicTasks from "./legitimate-interest-is-not-for-public-tasks.ts";
import mappedProcessDecidesOnPersonalData from "./mapped-process-decides-on-personal-data.ts";
import nationalIdNumberHasReason from "./national-id-number-has-reason.ts";
import noNationalIdNumbers from "./no-national-id-numbers.ts";
import partialPreservationSaysWhat from "./partial-preservation-says-what.ts";
import preservationHasNoPeriod from "./preservation-has-no-period.ts";
import processFolderIsItsArea from "./process-folder-is-its-area.ts";
import processorRecordIsComplete from "./processor-record-is-complete.ts";
import specialCategoriesHaveBasis from "./special-categories-have-basis.ts";
import specialCategoryBasisNamesNationalLaw from "./special-category-basis-names-national-law.ts";
import transfersHaveMechanism from "./transfers-have-mechanism.ts";

/** Every rule, one a file. A new rule is added here. */
export const rules: readonly Rule[] = [
  adoptedRuleNamesDecision,
  consentCanBeWithdrawn,
  controllerRecordIsComplete,
  criminalDataHasLegalBasis,
  disposalHasPeriodAndStart,
  dpiaConclusionHasReason,
  hostedSystemHasDataProcessingAgreement,
  jointControllersHaveArrangement,
  lawReferencesAreInForce,
  legalBasisNamesNationalLaw,
  legitimateInterestIsNotForPublicTasks,
  mappedProcessDecidesOnPersonalData,
  nationalIdNumberHasReason,
  noNationalIdNumbers,
  partialPreservationSaysWhat,
  preservationHasNoPeriod,
  processFolderIsItsArea,
  processorRecordIsComplete,
  specialCategoriesHaveBasis,
  specialCategoryBasisNamesNationalLaw,
  transfersHaveMechanism,
];
