import type { forms as nb } from "../nb/forms.ts";
import type { Translated } from "../translated.ts";

/** A name inside a sentence, as `inSentence`: what a browser fetches is this file alone. */
const inSentence = (name: string) => (/^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** The texts of the forms. What a browser needs of them is fetched alone, so nothing else is imported here. */
export const forms: Translated<typeof nb> = {
  slug: "foresla",
  title: "Propose in a form",
  lead: "Choose what you want to add. You do not need to know Git or YAML: you fill in a form, and it becomes a proposal that someone else looks over.",
  changeLead: "Do you want to change something that exists? Find the page of the entry, and choose “Edit”.",
  publicLead: "Choose what you want to propose. Someone in the municipality looks over the proposal before it is accepted.",
  edit: "Edit",
  fileAtHost: "Edit the file at the Git host",
  inDecap: "Edit with a login (Decap)",
  inWords: "Propose a change by e-mail",
  inWordsSubject: (name: string) => `Proposed change: ${name}`,
  inWordsBody: (address: string) => `This is about the page:\n${address}\n\nThis is wrong or missing:\n\n\nIt should say:\n`,
  newTitle: {
    processes: "New process",
    systems: "New system",
    retention: "New retention rule",
    integrations: "New integration",
    archives: "New archive",
    agreements: "New agreement",
    assessments: "New assessment",
    routines: "New procedure",
    units: "New unit",
    vocabularies: "New code list",
  },
  editTitle: (name: string) => `Change ${name}`,
  intro:
    "Fill in what you know. Fields marked “required” must be filled in. The rest can come later. Nothing is sent until you choose how.",
  introEdit: "Correct what you want to change. Only what you correct is changed in the file. Nothing is sent until you choose how.",
  introPublic:
    "Fill in what you know. Nothing is sent until you choose how. While you write, the draft is stored in this browser and nowhere else. If you share the computer with others, discard the draft when you are done.",
  noPersons:
    "Never write names of persons, private e-mail addresses or national identity numbers (fødselsnummer). What you propose is kept in Git.",
  noscript:
    "The form needs JavaScript. Without it, you can download a template with explanations, fill it in with a text editor and send it in.",
  template: "Download the template",
  mailTo: (mailbox: string) => `Send it to ${mailbox}`,
  loading: "The form is loading …",
  failed: "The form could not be loaded. Try reloading the page.",
  required: "required",
  choose: "Choose …",
  yes: "Yes",
  no: "No",
  undecided: "Not decided",
  notChosen: "Not chosen",
  more: (title: string) => `More: ${title}`,
  moreIn: "More information",
  linesHelp: "Write one on each line.",
  body: "Text",
  bodyHelp: "What stands below the fields. You can use headings (##), lists (-) and links as in Markdown.",
  add: (what: string) => `Add ${inSentence(what)}`,
  remove: "Remove",
  up: "Move up",
  down: "Move down",
  none: (what: string) => `There are none (${inSentence(what)})`,
  count: "Number",
  unit: "Unit",
  units: { Y: "years", M: "months", W: "weeks", D: "days", other: "other (ISO 8601)" },
  search: "Type to search",
  chosen: "Chosen",
  chosenId: (id: string) => `Chosen: ${id}`,
  removeChosen: (name: string) => `Remove ${name}`,
  /** What a screen reader is told. */
  told: {
    added: (what: string, n: number) => `${what} ${n} has been added.`,
    removed: (what: string, left: number) => `${what} has been removed. ${left} left.`,
    moved: (what: string, n: number) => `${what} has been moved to position ${n}.`,
    picked: (name: string) => `${name} has been chosen.`,
    dropped: (name: string) => `${name} has been removed.`,
    hits: (n: number, most: number) =>
      n === 0
        ? "No results."
        : n > most
          ? `${n} results. The first ${most} are shown. Type more to narrow them down.`
          : n === 1
            ? "1 result."
            : `${n} results.`,
    expired: (date: string) => `applied until ${date}`,
  },
  submit: "Check and make proposal",
  checking: "Checking …",
  errors: {
    title: (n: number) => (n === 1 ? "One thing must be fixed" : `${n} things must be fixed`),
    anyway: "Make the proposal anyway",
    anywayHelp:
      "If you cannot finish, you can propose it as it is. The check of the proposal will say the same, and someone can help you on.",
    prefix: "Error:",
  },
  advice: {
    title: (n: number) => (n === 1 ? "One piece of advice from the check" : `${n} pieces of advice from the check`),
    lead: "They do not stop the proposal, but do have a look at them.",
  },
  left: (n: number) =>
    n === 0
      ? "All the rules that apply have been tested here. The whole register is checked when the proposal has been sent in."
      : `${n === 1 ? "One rule needs" : `${n} rules need`} the rest of the register, and ${n === 1 ? "is" : "are"} not tested until the proposal has been sent in.`,
  id: {
    unnamed: "unnamed",
    empty: "The name determines what the file is called. The id never changes afterwards.",
    becomes: (file: string) => `The file will be ${file}. The id never changes afterwards.`,
  },
  result: {
    titleNew: "The proposal is ready",
    titleEdit: (added: number, removed: number) =>
      `The proposal is ready: ${removed === added ? (added === 1 ? "1 line changes" : `${added} lines change`) : `${added} ${added === 1 ? "line is" : "lines are"} added, ${removed} removed`}`,
    unchanged: "You have not changed anything.",
    unchangedHelp: "The file is identical byte for byte. Correct what you want to change, and make the proposal again.",
    file: "File",
    content: "Content",
    changes: "Changes",
    gap: (n: string) => `${n} ${n === "1" ? "line" : "lines"} as before`,
    added: "added",
    removed: "removed",
    send: "Send the proposal",
    back: "Change more in the form",
    copy: "Copy the content",
    copied: "The content has been copied.",
    copyFailed: "The browser did not allow copying. Select the text above and copy it.",
    download: "Download the file",
    openNew: (host: string) => `Open a new file at ${host}`,
    openEdit: (host: string) => `Open the file at ${host}`,
    mail: "Send by e-mail",
    fills: {
      all: (host: string) => `The file opens already filled in at ${host}. Choose a new branch and send in the proposal there.`,
      name: (host: string) =>
        `Copy the content first. ${host} opens a new file with the right name. Paste, choose a new branch and send in the proposal.`,
      nothing: (host: string, path: string) =>
        `Copy the content first. ${host} opens the folder. Make a new file there with the name ${path}, paste, choose a new branch and send in the proposal.`,
      edit: (host: string) =>
        `Copy the content first. ${host} opens the file. Select everything in it, paste the new content, choose a new branch and send in the proposal.`,
    },
    why: {
      hidden: "The proposal has information that is not public. It is therefore not written in the address, which is kept in logs.",
      long: "The proposal is too long to fit in the address.",
      host: "",
    },
    mailCarries: (mailbox: string) =>
      `The e-mail to ${mailbox} is already written, with the content in it. For those who have no account at the Git host.`,
    mailAttach: (mailbox: string) =>
      `Download the file first, and attach it to the e-mail to ${mailbox}. For those who have no account at the Git host.`,
    mailSubject: (isEdit: boolean, name: string) => `${isEdit ? "Proposed change" : "Proposed new entry"}: ${name}`,
    mailBody: (file: string, content: string | undefined) =>
      content === undefined
        ? `The proposal is attached as a file. It belongs here in the register:\n${file}\n`
        : `The proposal belongs here in the register:\n${file}\n\n${content}`,
  },
  source: {
    missing: "This entry does not exist in this edition. The form is empty.",
    hidden:
      "The file of this entry has, or may have, information that this edition does not show. The form can therefore not fetch it. If you have the file on your computer, choose it here. Otherwise, edit it at the Git host.",
    choose: "Choose the file",
    unreadable: "The file cannot be read. Edit it at the Git host, where the check tells you what is wrong.",
    wrongFile: (file: string) => `Choose the file called ${file}.`,
  },
  draft: {
    restored: (when: string) => `This is your draft from ${when}. It is stored only in this browser.`,
    discard: "Discard the draft",
    discarded: "The draft has been deleted from this browser.",
    saved: "The draft has been stored in this browser.",
    changed: "The file has changed since you made the draft. Your corrections have been put into the new file. Check that it is right.",
    withheld: "Restricted information is not stored in the draft.",
  },
  /** Help where that of the schema is about how a value is written in a file, by the schema's own words. */
  help: {
    "Koden i nøkkelen, i anførselstegn.": "The code in the scheme.",
    "Ja (true) eller nei (false). En prosess uten personopplysninger skal si det.": "A process without personal data must say so.",
    "Ni siffer, i anførselstegn.": "Nine digits.",
    "Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.": "",
    "Landkode med to store bokstaver (ISO 3166-1).": "",
    "Supplerende rettsgrunnlag: koden i kodelisten «laws».": "The law that lays down the obligation or the task.",
    "Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.": "",
    "Ja (true) eller nei (false). Protokollen skal si det (artikkel 30 nr. 1 bokstav e).":
      "The record of processing activities must state this (Article 30(1)(e)).",
    "Sant når opplysningene ligger i EØS, men noen utenfor kan se dem.":
      "Yes when the data are in the EEA, but someone outside can see them.",
    "Varighet på formen P5Y (fem år), P6M (seks måneder), P7D (sju dager).": "",
    "Sant når opplysningene inngår i dokumentasjon som bevares eller kasseres etter arkivlova (artikkel 17 nr. 3 bokstav d).":
      "Yes when the data are part of documentation that is preserved or disposed of under arkivlova (Article 17(3)(d)).",
    "Ja (true) eller nei (false).": "",
    "Ja eller nei (true eller false).": "",
    "Datoen for siste gjennomgang, skrevet som år-måned-dag.": "The date of the last review.",
    "Hvor lenge før kassasjon (Noark 5 M451 bevaringstid), på formen P5Y. Står tom når dokumentasjonen bevares.":
      "How long before disposal (Noark 5 M451). Left empty when the documentation is preserved.",
    "Tiden fra hendelsen til overføring, på formen P10Y.": "The time from the event to the transfer.",
    "Sant når opplysningene inngår i dokumentasjon som bevares (artikkel 17 nr. 3 bokstav d).":
      "Yes when the data are part of documentation that is preserved (Article 17(3)(d)).",
    "Sant når teksten under feltene også skal stå i den offentlige utgaven. Ellers er den intern.":
      "Yes when the text is also to appear in the public edition. Otherwise it is internal.",
    "Området prosessen hører til. Samme kode som mappen filen ligger i.":
      "The area the process belongs to. The file is put in the folder of the area.",
    "Hvem opplysningene gis til (artikkel 30 nr. 1 bokstav d). Tom liste når ingen får dem.":
      "Whom the data are disclosed to (Article 30(1)(d)).",
    "De av de ni kriteriene som er oppfylt, med begrunnelse. Tom liste når ingen er det.":
      "Those of the nine criteria that are met, with reasons.",
  } as Record<string, string>,
};
