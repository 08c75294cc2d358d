import type { Rule } from "../rule.ts";
import adoptedRuleNamesDecision from "./adopted-rule-names-decision.ts";
import agreementsAreRenewedInTime from "./agreements-are-renewed-in-time.ts";
import agreementsHaveNotExpired from "./agreements-have-not-expired.ts";
import aiUseHasRiskClass from "./ai-use-has-risk-class.ts";
import approvedProcessUsesDecidedRules from "./approved-process-uses-decided-rules.ts";
import approvedProcessUsesLiveSystems from "./approved-process-uses-live-systems.ts";
import assessmentsAreFresh from "./assessments-are-fresh.ts";
import consentCanBeWithdrawn from "./consent-can-be-withdrawn.ts";
import controllerRecordIsComplete from "./controller-record-is-complete.ts";
import criminalDataHasLegalBasis from "./criminal-data-has-legal-basis.ts";
import dataProtectionOfficerIsNamed from "./data-protection-officer-is-named.ts";
import derogationsAreNotForPublicAuthorities from "./derogations-are-not-for-public-authorities.ts";
import disposalHasPeriodAndStart from "./disposal-has-period-and-start.ts";
import documentationHasOneRule from "./documentation-has-one-rule.ts";
import documentationIsKeptWhereItCanBeFound from "./documentation-is-kept-where-it-can-be-found.ts";
import dpiaConclusionHasReason from "./dpia-conclusion-has-reason.ts";
import erasureDoesNotUndoPreservation from "./erasure-does-not-undo-preservation.ts";
import highResidualRiskIsConsulted from "./high-residual-risk-is-consulted.ts";
import highRiskHasMeasure from "./high-risk-has-measure.ts";
import hostedSystemHasDataProcessingAgreement from "./hosted-system-has-data-processing-agreement.ts";
import integrationCarriesWhatProcessesDeclare from "./integration-carries-what-processes-declare.ts";
import integrationEndsAreLive from "./integration-ends-are-live.ts";
import jointControllersHaveArrangement from "./joint-controllers-have-arrangement.ts";
import lawReferencesAreInForce from "./law-references-are-in-force.ts";
import legalBasisNamesNationalLaw from "./legal-basis-names-national-law.ts";
import legitimateInterestIsNotForPublicTasks from "./legitimate-interest-is-not-for-public-tasks.ts";
import mappedProcessDecidesOnPersonalData from "./mapped-process-decides-on-personal-data.ts";
import mappedProcessHasDpiaScreening from "./mapped-process-has-dpia-screening.ts";
import masterIsOne from "./master-is-one.ts";
import measuresMeetTheirDeadline from "./measures-meet-their-deadline.ts";
import namesAreToldApart from "./names-are-told-apart.ts";
import nationalIdNumberHasReason from "./national-id-number-has-reason.ts";
import neededDpiaIsMade from "./needed-dpia-is-made.ts";
import noNationalIdNumbers from "./no-national-id-numbers.ts";
import noPrivateContactDetails from "./no-private-contact-details.ts";
import ownColorCanBeSeen from "./own-color-can-be-seen.ts";
import parentsFormATree from "./parents-form-a-tree.ts";
import partialPreservationSaysWhat from "./partial-preservation-says-what.ts";
import preservationHasNoPeriod from "./preservation-has-no-period.ts";
import preservedDocumentationHasArchiveSolution from "./preserved-documentation-has-archive-solution.ts";
import processFolderIsItsArea from "./process-folder-is-its-area.ts";
import processorRecordIsComplete from "./processor-record-is-complete.ts";
import processorsTransfersAreInTheRecord from "./processors-transfers-are-in-the-record.ts";
import purposeSaysMoreThanTheName from "./purpose-says-more-than-the-name.ts";
import recordsAreUsed from "./records-are-used.ts";
import securityMeasuresAreDescribed from "./security-measures-are-described.ts";
import sensitiveFlowHasLegalBasis from "./sensitive-flow-has-legal-basis.ts";
import sensitiveFlowIsEncrypted from "./sensitive-flow-is-encrypted.ts";
import similarProcessesAreToldApart from "./similar-processes-are-told-apart.ts";
import specialCategoriesHaveBasis from "./special-categories-have-basis.ts";
import specialCategoryBasisIsNeeded from "./special-category-basis-is-needed.ts";
import specialCategoryBasisNamesNationalLaw from "./special-category-basis-names-national-law.ts";
import storageOutsideEeaIsInTheRecord from "./storage-outside-eea-is-in-the-record.ts";
import subprocessorsOutsideEeaHaveMechanism from "./subprocessors-outside-eea-have-mechanism.ts";
import systemValueCoversWhatItHolds from "./system-value-covers-what-it-holds.ts";
import systemsDoNotDoTheSame from "./systems-do-not-do-the-same.ts";
import transfersHaveImpactAssessment from "./transfers-have-impact-assessment.ts";
import transfersHaveMechanism from "./transfers-have-mechanism.ts";
import usedSystemsHaveAFlow from "./used-systems-have-a-flow.ts";
import valuableSystemIsAssessed from "./valuable-system-is-assessed.ts";

/** Every rule, one a file. A new rule is added here. */
export const rules: readonly Rule[] = [
  adoptedRuleNamesDecision,
  agreementsAreRenewedInTime,
  agreementsHaveNotExpired,
  aiUseHasRiskClass,
  approvedProcessUsesDecidedRules,
  approvedProcessUsesLiveSystems,
  assessmentsAreFresh,
  consentCanBeWithdrawn,
  controllerRecordIsComplete,
  criminalDataHasLegalBasis,
  dataProtectionOfficerIsNamed,
  derogationsAreNotForPublicAuthorities,
  disposalHasPeriodAndStart,
  documentationHasOneRule,
  documentationIsKeptWhereItCanBeFound,
  dpiaConclusionHasReason,
  erasureDoesNotUndoPreservation,
  highResidualRiskIsConsulted,
  highRiskHasMeasure,
  hostedSystemHasDataProcessingAgreement,
  integrationCarriesWhatProcessesDeclare,
  integrationEndsAreLive,
  jointControllersHaveArrangement,
  lawReferencesAreInForce,
  legalBasisNamesNationalLaw,
  legitimateInterestIsNotForPublicTasks,
  mappedProcessDecidesOnPersonalData,
  mappedProcessHasDpiaScreening,
  masterIsOne,
  measuresMeetTheirDeadline,
  namesAreToldApart,
  nationalIdNumberHasReason,
  neededDpiaIsMade,
  noNationalIdNumbers,
  noPrivateContactDetails,
  ownColorCanBeSeen,
  parentsFormATree,
  partialPreservationSaysWhat,
  preservationHasNoPeriod,
  preservedDocumentationHasArchiveSolution,
  processFolderIsItsArea,
  processorRecordIsComplete,
  processorsTransfersAreInTheRecord,
  purposeSaysMoreThanTheName,
  recordsAreUsed,
  securityMeasuresAreDescribed,
  sensitiveFlowHasLegalBasis,
  sensitiveFlowIsEncrypted,
  similarProcessesAreToldApart,
  specialCategoriesHaveBasis,
  specialCategoryBasisIsNeeded,
  specialCategoryBasisNamesNationalLaw,
  storageOutsideEeaIsInTheRecord,
  subprocessorsOutsideEeaHaveMechanism,
  systemValueCoversWhatItHolds,
  systemsDoNotDoTheSame,
  transfersHaveImpactAssessment,
  transfersHaveMechanism,
  usedSystemsHaveAFlow,
  valuableSystemIsAssessed,
];
