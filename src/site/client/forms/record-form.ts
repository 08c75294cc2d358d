import type { Checked, RecordToCheck } from "../../../forms/check-record.ts";
import { visibilityOf } from "../../../forms/disclosure.ts";
import { draftOf, withDraft } from "../../../forms/draft.ts";
import type { Git } from "../../../forms/hosts/host.ts";
import type { Names } from "../../../forms/names.ts";
import { newFile, newId } from "../../../forms/new-id.ts";
import { readSource } from "../../../forms/source.ts";
import { writtenFile } from "../../../forms/written-file.ts";
import { isRegisterName, nameOf, type RegisterName } from "../../../register/registers.ts";
import { schemaOf } from "../../../register/schema.ts";
import { formsText } from "../../../text/forms.ts";
import { locale } from "../../../text/language.ts";
import { DraftStore } from "./draft-store.ts";
import { formContext } from "./form-context.ts";
import { GroupPart } from "./group-part.ts";
import { find } from "./part.ts";
import { showProblems, showSummary } from "./problems-view.ts";
import { copyResult, showResult } from "./result-view.ts";
import { SourceNotice } from "./source-notice.ts";
import { validators } from "./validators.ts";

/** Milliseconds without typing before the draft is kept and what applies is reckoned anew. */
const pause = 300;

/** The day in Norway, as the check reckons it. */
const dayInNorway = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
const timeFormat = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });

/** What a form was opened with. */
interface Opened {
  /** The record's id; undefined for a new one. */
  id: string | undefined;
  file: string | undefined;
  source: string | undefined;
  data: Record<string, unknown>;
  body: string;
}

const nothing: Opened = { id: undefined, file: undefined, source: undefined, data: {}, body: "" };

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

/** The form of one register: for a new record, or for the one in the address (`?id=`). What it makes is shown, and sent by hand. */
class RecordForm extends HTMLElement {
  #names!: Names;
  #source!: SourceNotice;
  #root!: GroupPart;
  #opened = nothing;
  #drafts = new DraftStore("");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hidden = new Map<RegisterName, Set<string>>();

  get #register(): RegisterName {
    const name = this.dataset.register ?? "";
    if (!isRegisterName(name)) throw new Error(`There is no register ${name}.`);
    return name;
  }

  get #git(): Git | undefined {
    return this.dataset.git ? (JSON.parse(this.dataset.git) as Git) : undefined;
  }

  get #form(): HTMLFormElement {
    return find(this, "form");
  }

  get #body(): HTMLTextAreaElement {
    return find(this, "[data-body] textarea");
  }

  connectedCallback(): void {
    void this.#start().catch(() => this.#status(formsText.failed));
  }

  async #start(): Promise<void> {
    this.#status(formsText.loading);
    const id = new URLSearchParams(location.search).get("id") ?? undefined;
    this.#names = await fetchJson<Names>(this.dataset.names ?? "");
    for (const [name, list = []] of Object.entries(this.#names.registers))
      this.#hidden.set(name as RegisterName, new Set(list.filter(({ hidden }) => hidden).map((entry) => entry.id)));
    this.#root = new GroupPart(
      schemaOf(this.#register).field,
      this.#form,
      formContext(this.#register, this.#names, dayInNorway(), {
        tell: (message) => {
          find(this, "[data-told]").textContent = message;
        },
        changed: () => this.#changed(),
      }),
    );
    this.#source = new SourceNotice(this, (name, text) => this.#choose(name, text));
    this.#listen();
    if (id === undefined || !this.dataset.sources) this.#fill(nothing);
    else await this.#open(id);
  }

  #listen(): void {
    this.#form.addEventListener("input", () => this.#changed());
    this.#form.addEventListener("change", () => this.#changed());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit();
    });
    find(this, "[data-anyway]").addEventListener("click", () => void this.submit(true));
    find(this, "[data-discard]").addEventListener("click", () => this.#discard());
    const result = find(this, "[data-result]");
    find(result, "[data-copy]").addEventListener("click", () => void copyResult(result));
    find(result, "[data-back]").addEventListener("click", () => {
      result.hidden = true;
      this.#root.target().focus();
    });
  }

  /** Opens a record that is there: its file is fetched, or asked for where this edition may not show it. */
  async #open(id: string): Promise<void> {
    let found: { file: string; text?: string };
    try {
      found = await fetchJson(`${this.dataset.sources}${id.split("/").map(encodeURIComponent).join("/")}.json`);
    } catch {
      this.#source.tell(formsText.source.missing);
      this.#fill(nothing);
      return;
    }
    this.#opened = { ...nothing, id, file: found.file };
    if (found.text === undefined) this.#ask(formsText.source.hidden);
    else this.load(id, found.file, found.text);
  }

  /** Fills the form with a record's file. */
  load(id: string, file: string, text: string): void {
    const source = readSource(text, file.endsWith(".md"));
    if (!source) {
      this.#ask(formsText.source.unreadable);
      return;
    }
    this.#source.hide();
    this.#fill({ id, file, source: text, data: source.data, body: source.body ?? "" });
  }

  #choose(name: string, text: string): void {
    const { id, file } = this.#opened;
    if (id === undefined || file === undefined) return;
    if (file.split("/").at(-1) === name) this.load(id, file, text);
    else this.#ask(formsText.source.wrongFile(file));
  }

  #fill(opened: Opened): void {
    this.#opened = opened;
    const { id, file, data } = opened;
    this.#drafts = new DraftStore(`${location.pathname} ${id ?? ""}`);
    const draft = this.#drafts.read();
    this.#root.set(data);
    this.#body.value = opened.body;
    if (draft) {
      const { data: drafted, isOlder } = withDraft(this.#register, data, draft);
      // What is put in is what is compared with: the record first, then what was changed in it.
      this.#put(drafted);
      if (draft.body) this.#body.value = String(draft.body.now ?? "");
      const when = formsText.draft.restored(timeFormat.format(new Date(draft.saved)));
      this.#tellDraft([isOlder ? formsText.draft.changed : when, draft.withheld ? formsText.draft.withheld : ""].join(" "));
    } else find(this, "[data-draft]").hidden = true;
    find(this, "[data-body]").hidden = !this.#isMarkdown;
    if (id !== undefined && file !== undefined) {
      const title = formsText.editTitle(nameOf({ data: data as never }));
      for (const element of document.querySelectorAll("[data-title], .ds-breadcrumbs [aria-current]")) element.textContent = title;
      find(this, "[data-lead]").textContent = formsText.introEdit;
      document.title = title;
    }
    this.#form.hidden = false;
    this.#status("");
    this.#update();
  }

  /** Puts values in field by field, so that those that are as they were still count as unchanged. */
  #put(data: Record<string, unknown>): void {
    const { data: before } = this.#opened;
    for (const key of new Set([...Object.keys(before), ...Object.keys(data)]))
      if (JSON.stringify(before[key]) !== JSON.stringify(data[key])) this.#root.child(key)?.set(data[key]);
  }

  get #isMarkdown(): boolean {
    return this.#opened.file?.endsWith(".md") ?? this.#register === "routines";
  }

  /** The record as the form holds it. */
  data(): Record<string, unknown> {
    return (this.#root.get() ?? {}) as Record<string, unknown>;
  }

  /** The file as the form would write it. */
  written(): RecordToCheck {
    const register = this.#register;
    const { source, data: before } = this.#opened;
    const data = this.data();
    const id = this.#opened.id ?? newId(register, data);
    const file = this.#opened.file ?? newFile(register, id || formsText.id.unnamed);
    const body = this.#isMarkdown ? this.#body.value : undefined;
    const text = writtenFile({ register, isMarkdown: this.#isMarkdown, data, body, source });
    return { register, id, file, text, data, body: body?.trim() || undefined, before: source === undefined ? undefined : before };
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(true), pause);
  }

  #update(isTyped = false): void {
    const data = this.data();
    this.#root.update(data);
    // A heading with nothing under it that applies says nothing.
    for (const section of this.#form.querySelectorAll<HTMLElement>(".form-section, .form-more")) {
      const isSeen = (part: HTMLElement) => !part.hidden && !part.parentElement?.closest(".form-part[hidden]");
      section.hidden = ![...section.querySelectorAll<HTMLElement>(".form-part")].some(isSeen);
    }
    const { id, file, body, data: before } = this.#opened;
    const place = id === undefined ? newId(this.#register, data) : "";
    find(this, "[data-file]").textContent = file ? "" : place ? formsText.id.becomes(newFile(this.#register, place)) : formsText.id.empty;
    if (!isTyped) return;
    const prose = this.#isMarkdown && this.#body.value !== body ? { was: body, now: this.#body.value } : undefined;
    this.#drafts.write(draftOf(this.#register, before, data, prose, new Date().toISOString()));
  }

  #discard(): void {
    clearTimeout(this.#timer);
    this.#drafts.write(undefined);
    this.#fill(this.#opened);
    this.#status(formsText.draft.discarded);
    find(this, "[data-title]").setAttribute("tabindex", "-1");
    find(this, "[data-title]").focus();
  }

  async #check(record: RecordToCheck): Promise<Checked> {
    const [{ checkRecord }, { validate }] = await Promise.all([import("../../../forms/check-record.ts"), validators[this.#register]()]);
    return checkRecord(record, this.#names, validate, dayInNorway());
  }

  /** Checks what is filled in, and shows what is wrong or what it has become. @param anyway makes the file whatever is wrong with it */
  async submit(anyway = false): Promise<void> {
    this.#status(formsText.checking);
    const record = this.written();
    const { source } = this.#opened;
    const checked = record.text === source ? { problems: [], left: [] } : await this.#check(record);
    this.#status("");
    const errors = checked.problems.filter(({ level }) => level === "error");
    showProblems(this.#form, this.#root, checked.problems);
    this.#update();
    const result = find(this, "[data-result]");
    result.hidden = true;
    if (!anyway) showSummary(this, this.#root, errors);
    if (errors.length > 0 && !anyway) return;
    find(this, "[data-summary]").hidden = true;
    const isPublic =
      visibilityOf(this.#register, record.data, record.body, (register, id) => {
        const known = this.#names.registers[register]?.some((entry) => entry.id === id);
        return known === true && !this.#hidden.get(register)?.has(id);
      }) === "public";
    showResult(
      result,
      this.#root,
      { ...record, name: nameOf({ data: record.data as never }), isEdit: source !== undefined, source, isPublic, checked },
      { git: this.#git, mailbox: this.dataset.mailbox },
    );
  }

  /** Says why the file is not here, and asks for it. */
  #ask(message: string): void {
    this.#status("");
    this.#source.ask(message, this.#git, this.#opened.file);
  }

  #status(message: string): void {
    find(this, "[data-status]").textContent = message;
  }

  #tellDraft(message: string): void {
    find(this, "[data-draft-text]").textContent = message;
    find(this, "[data-draft]").hidden = false;
  }
}

customElements.define("record-form", RecordForm);
