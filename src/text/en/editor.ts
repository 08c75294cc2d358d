import type { editor as nb } from "../nb/editor.ts";
import type { Translated } from "../translated.ts";

const settings = { git: "git", appId: "editor.appId", tenantId: "editor.tenantId", signInServer: "editor.signInServer" };

/** Decap CMS, and the page it is on. */
export const editor: Translated<typeof nb> = {
  title: "Rediger i skjema",
  back: "Tilbake til registeret",
  lead: "Her endrer du oppføringer i skjemaer i stedet for i filer. Du logger inn med kontoen din hos Git-verten.",
  proposes: "Det du lagrer, blir et forslag. Eieren av oppføringen godkjenner det, og kontrollen svarer i forslaget.",
  writes: "Det du lagrer, skrives rett inn i registeret, uten forslag. Kontrollen svarer etterpå.",
  limits:
    "Skjemaet kjenner ikke alle kravene. Kommentarer i filen og linjer du ikke har endret, blir stående. Skal det stå at ingen får opplysningene, legg til et punkt i listen og ta det bort igjen.",
  accessibility:
    "Skjemaene er laget av Decap CMS, og oppfyller ikke alle krav til universell utforming: Noen knapper har ikke navn for skjermlesere, noe tekst har for svak kontrast, og siden trenger en bred skjerm. Du kan alltid foreslå endringen fra siden til oppføringen i stedet.",
  about: "Om redigeringen",
  loading: "Redigeringen lastes (5 MB). Det kan ta litt tid første gang.",
  noScript:
    "Redigeringen trenger JavaScript. Uten det kan du endre filene hos Git-verten, med «Rediger filen hos Git-verten» på siden til oppføringen.",
  failed: "Redigeringen kunne ikke lastes. Prøv å laste siden på nytt.",
  lacks: (keys: readonly (keyof typeof settings)[]) =>
    `Redigeringen er slått på, men kan ikke brukes ennå: ${keys.map((key) => `«${settings[key]}»`).join(" og ")} mangler i municipality.yaml.`,
  pattern: "Skriv det på formen som er forklart under feltet.",
  prose: "Skrives som Markdown. Vises bare i den interne utgaven, hvis ikke skjemaet sier noe annet.",
  withProse: (register: string) => `${register} med utdypende tekst`,
  /** Decap's own texts that its translation lacks, by its names for them. */
  phrases: {
    auth: { loginWithAzure: "Logg inn med Azure", loginWithForgejo: "Logg inn med Forgejo" },
    collection: {
      sidebar: { allCollections: "Alle registre", searchIn: "Søk i" },
      collectionTop: {
        viewAsList: "Vis som liste",
        viewAsGrid: "Vis som ruter",
        searchResults: "Treff på «%{searchTerm}»",
        searchResultsInCollection: "Treff på «%{searchTerm}» i %{collection}",
        filterBy: "Avgrens",
        groupBy: "Grupper",
      },
      entries: { unpublishedHeader: "Forslag som ikke er tatt inn" },
      groups: { other: "Andre", negateLabel: "Ikke %{label}" },
    },
    editor: {
      editorControl: { field: { widgetLabel: "Felt: %{widgetLabel}" } },
      editorToolbar: {
        statusInfoTooltipDraft: "Forslaget er et utkast. Sett det til «Til vurdering» når det er klart.",
        statusInfoTooltipInReview: "Forslaget er til vurdering. Du kan fortsatt endre det.",
      },
      editorWidgets: {
        datetime: { setToNow: "Sett %{fieldLabel} til i dag" },
        list: { add: "Legg til %{item}", addType: "Legg til %{item}" },
        object: { expand: "Åpne", collapse: "Lukk" },
      },
    },
    ui: {
      settingsDropdown: { account: "Konto" },
      toast: {
        onLoggedOut: "Du er logget ut. Ta vare på det du har skrevet, og logg inn på nytt.",
        onBackendDown: "Git-verten svarer ikke. Se %{details}.",
      },
    },
  },
  commits: {
    create: (register: string, id: string) => `Ny oppføring (${register}): ${id}`,
    update: (register: string, id: string) => `Endret oppføring (${register}): ${id}`,
  },
};
