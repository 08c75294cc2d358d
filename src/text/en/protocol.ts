import { inSentence } from "../format.ts";
import type { protocol as nb } from "../nb/protocol.ts";
import type { Translated } from "../translated.ts";

/** Texts of the record of processing activities (behandlingsprotokoll). */
export const protocol: Translated<typeof nb> = {
  title: "Record of processing activities",
  lead: "The record of processing activities (behandlingsprotokoll) under Article 30 of the General Data Protection Regulation (GDPR), with everything the Norwegian Data Protection Authority (Datatilsynet) may ask for, in one place.",
  figures: {
    activities: "processing activities in the record",
    incomplete: "processing activities lack something Article 30 requires",
    undecided: "processes have not stated whether they process personal data",
    transfers: "transfers outside the EEA",
  },
  responsible: {
    title: "Controller and data protection officer",
    lead: "Article 30(1)(a). This is the same for all the processing activities.",
    fact: "Point",
    value: "Information",
    controller: "Controller",
    organisationNumber: "Organisation number",
    contact: "Contact point",
    dpo: "Data protection officer",
    representative: "Representative",
    noRepresentative: "Not required: the municipality is established in Norway",
  },
  controller: {
    title: "The municipality as controller (Article 30(1))",
    lead: "Each processing activity with the points in the order the law has them, followed by what belongs to it: legal basis, systems, agreements, assessments and review.",
    leadPublic: "Point (g), the security measures, is not included in the public edition.",
    empty:
      "No processing activities have been described yet. Begin with a process: set “personalData: true”, and describe purpose, data subjects and data under “processing”.",
  },
  processor: {
    title: "The municipality as processor (Article 30(2))",
    lead: "Processing the municipality carries out on behalf of others.",
    empty: "The municipality has not entered any processing it carries out for others.",
  },
  linked: {
    recipients: { title: "Recipients", empty: "No recipients have been entered." },
    transfers: { title: "Transfers outside the EEA", empty: "No transfers outside the EEA have been entered." },
    agreements: {
      title: "Processors and agreements",
      empty: "No data processing agreements or joint controller arrangements have been entered. Put them in the folder “agreements”.",
    },
    subprocessors: { title: "Subprocessors", empty: "No subprocessors have been entered in the agreements." },
    systems: {
      title: "Systems the processing activities use",
      lead: "Also other systems that have been entered as holding personal data.",
      empty: "No systems with personal data have been entered.",
    },
    erasure: { title: "Erasure and preservation", empty: "No time limits for erasure have been entered." },
    dpia: {
      title: "Data protection impact assessments",
      empty: "It has not been assessed for any process whether a data protection impact assessment (DPIA) is needed.",
    },
  },
  columns: {
    activity: "Processing activity",
    process: "Process",
    controllerCommon: "(a) Controller and contact",
    dpoCommon: "(a) Data protection officer",
    subjects: "(c) Categories of data subjects",
    data: "(c) Categories of personal data",
    source: "Source",
    nationalLaw: "National law",
    dpia: "DPIA",
    ros: "Risk assessment (ROS)",
    retention: "Retention rules",
    arrangement: "Joint controller arrangement",
    nextReview: "Next review",
    usedBy: "Used by the processing activities",
    outsideEea: "Outside the EEA?",
    basedOn: "Stated in",
    documentation: "Documentation or data",
    rule: "Rule",
    kind: "Type",
    erasure: "Erasure under the GDPR",
    preservation: "Preservation and disposal under the Archives Act (arkivlova)",
    screening: "Is a DPIA needed?",
    assessments: "Assessments",
    mechanism: "Transfer mechanism",
    dataHelp: "Whom the data are about, and which data.",
  },
  lacking: {
    title: "What is missing",
    incomplete: {
      title: "Processing activities that lack something Article 30 requires",
      empty: "No processing activities in the record lack anything Article 30 requires.",
    },
    undecided: {
      title: "Processes that have not stated whether they process personal data",
      empty: "No processes lack an answer on whether they process personal data.",
    },
  },
  notDescribed: "not described",
  followsRetention: "Follows the retention rule",
  reckonedFrom: (event: string) => `counted from: ${inSentence(event)}`,
  noTransfers: "No",
  notScreened: "Not assessed",
  remote: "remote access only",
};
