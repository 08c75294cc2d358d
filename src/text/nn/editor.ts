import type { editor as nb } from "../nb/editor.ts";
import type { Translated } from "../translated.ts";

const settings = { git: "git", appId: "editor.appId", tenantId: "editor.tenantId", signInServer: "editor.signInServer" };

/** Decap CMS, and the page it is on. */
export const editor: Translated<typeof nb> = {
  title: "Rediger i skjema",
  back: "Tilbake til registeret",
  lead: "Her endrar du oppføringar i skjema i staden for i filer. Du loggar inn med kontoen din hos Git-verten.",
  proposes: "Det du lagrar, blir eit forslag. Eigaren av oppføringa godkjenner det, og kontrollen svarar i forslaget.",
  writes: "Det du lagrar, blir skrive rett inn i registeret, utan forslag. Kontrollen svarar etterpå.",
  limits:
    "Skjemaet kjenner ikkje alle krava. Kommentarar i fila og linjer du ikkje har endra, blir ståande. Skal det stå at ingen får opplysningane, legg til eit punkt i lista og fjern det igjen.",
  accessibility:
    "Skjemaa er laga av Decap CMS, og oppfyller ikkje alle krav til universell utforming: Nokre knappar har ikkje namn for skjermlesarar, noko tekst har for svak kontrast, og sida treng ein brei skjerm. Du kan alltid føreslå endringa frå sida til oppføringa i staden.",
  about: "Om redigeringa",
  loading: "Redigeringa blir lasta (5 MB). Det kan ta litt tid første gong.",
  noScript:
    "Redigeringa treng JavaScript. Utan det kan du endre filene hos Git-verten, med «Rediger fila hos Git-verten» på sida til oppføringa.",
  failed: "Redigeringa kunne ikkje lastast. Prøv å laste sida på nytt.",
  lacks: (keys: readonly (keyof typeof settings)[]) =>
    `Redigeringa er slått på, men kan ikkje brukast enno: ${keys.map((key) => `«${settings[key]}»`).join(" og ")} manglar i municipality.yaml.`,
  pattern: "Skriv det på forma som er forklart under feltet.",
  prose: "Skal skrivast som Markdown. Blir vist berre i den interne utgåva, viss ikkje skjemaet seier noko anna.",
  withProse: (register: string) => `${register} med utdjupande tekst`,
  /** Decap's own texts that its translation lacks, by its names for them. */
  phrases: {
    auth: { loginWithAzure: "Logg inn med Azure", loginWithForgejo: "Logg inn med Forgejo" },
    collection: {
      sidebar: { allCollections: "Alle register", searchIn: "Søk i" },
      collectionTop: {
        viewAsList: "Vis som liste",
        viewAsGrid: "Vis som ruter",
        searchResults: "Treff på «%{searchTerm}»",
        searchResultsInCollection: "Treff på «%{searchTerm}» i %{collection}",
        filterBy: "Avgrens",
        groupBy: "Grupper",
      },
      entries: { unpublishedHeader: "Forslag som ikkje er tekne inn" },
      groups: { other: "Andre", negateLabel: "Ikkje %{label}" },
    },
    editor: {
      editorControl: { field: { widgetLabel: "Felt: %{widgetLabel}" } },
      editorToolbar: {
        statusInfoTooltipDraft: "Forslaget er eit utkast. Set det til «Til vurdering» når det er klart.",
        statusInfoTooltipInReview: "Forslaget er til vurdering. Du kan framleis endre det.",
      },
      editorWidgets: {
        datetime: { setToNow: "Set %{fieldLabel} til i dag" },
        list: { add: "Legg til %{item}", addType: "Legg til %{item}" },
        object: { expand: "Opne", collapse: "Lukk" },
      },
    },
    ui: {
      settingsDropdown: { account: "Konto" },
      toast: {
        onLoggedOut: "Du er logga ut. Ta vare på det du har skrive, og logg inn på nytt.",
        onBackendDown: "Git-verten svarar ikkje. Sjå %{details}.",
      },
    },
  },
  commits: {
    create: (register: string, id: string) => `Ny oppføring (${register}): ${id}`,
    update: (register: string, id: string) => `Endra oppføring (${register}): ${id}`,
  },
};
