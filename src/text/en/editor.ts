import type { editor as nb } from "../nb/editor.ts";
import type { Translated } from "../translated.ts";

const settings = { git: "git", appId: "editor.appId", tenantId: "editor.tenantId", signInServer: "editor.signInServer" };

/** Decap CMS, and the page it is on. */
export const editor: Translated<typeof nb> = {
  title: "Edit in forms",
  back: "Back to the register",
  lead: "Here you change entries in forms instead of in files. You log in with your account at the Git host.",
  proposes: "What you save becomes a proposal. The owner of the entry approves it, and the check replies in the proposal.",
  writes: "What you save is written straight into the register, without a proposal. The check replies afterwards.",
  limits:
    "The form does not know all the requirements. Comments in the file, and lines you have not changed, are left as they are. To state that no one receives the data, add an item to the list and remove it again.",
  accessibility:
    "The forms are made by Decap CMS, and do not meet every accessibility requirement: some buttons have no name for screen readers, some text has too little contrast, and the page needs a wide screen. You can always propose the change from the page of the entry instead.",
  about: "About editing",
  loading: "The editor is loading (5 MB). It may take a while the first time.",
  noScript:
    "The editor needs JavaScript. Without it, you can change the files at the Git host, with “Edit the file at the Git host” on the page of the entry.",
  failed: "The editor could not be loaded. Try reloading the page.",
  lacks: (keys: readonly (keyof typeof settings)[]) =>
    `The editor is turned on, but cannot be used yet: ${keys.map((key) => `“${settings[key]}”`).join(" and ")} ${keys.length === 1 ? "is" : "are"} missing in municipality.yaml.`,
  pattern: "Write it in the form explained below the field.",
  prose: "Written as Markdown. Shown only in the internal edition, unless the form says otherwise.",
  withProse: (register: string) => `${register} with further details`,
  /** Decap's own texts that its translation lacks, by its names for them. */
  phrases: {
    auth: { loginWithAzure: "Log in with Azure", loginWithForgejo: "Log in with Forgejo" },
    collection: {
      sidebar: { allCollections: "All registers", searchIn: "Search in" },
      collectionTop: {
        viewAsList: "Show as a list",
        viewAsGrid: "Show as a grid",
        searchResults: "Results for “%{searchTerm}”",
        searchResultsInCollection: "Results for “%{searchTerm}” in %{collection}",
        filterBy: "Filter",
        groupBy: "Group",
      },
      entries: { unpublishedHeader: "Proposals not yet accepted" },
      groups: { other: "Other", negateLabel: "Not %{label}" },
    },
    editor: {
      editorControl: { field: { widgetLabel: "Field: %{widgetLabel}" } },
      editorToolbar: {
        statusInfoTooltipDraft: "The proposal is a draft. Set it to “In review” when it is ready.",
        statusInfoTooltipInReview: "The proposal is in review. You can still change it.",
      },
      editorWidgets: {
        datetime: { setToNow: "Set %{fieldLabel} to today" },
        list: { add: "Add %{item}", addType: "Add %{item}" },
        object: { expand: "Open", collapse: "Close" },
      },
    },
    ui: {
      settingsDropdown: { account: "Account" },
      toast: {
        onLoggedOut: "You have been logged out. Keep a copy of what you have written, and log in again.",
        onBackendDown: "The Git host is not responding. See %{details}.",
      },
    },
  },
  commits: {
    create: (register: string, id: string) => `New entry (${register}): ${id}`,
    update: (register: string, id: string) => `Changed entry (${register}): ${id}`,
  },
};
