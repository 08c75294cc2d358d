const setting = "search-key";
const off = "off";

/** The choice where nothing may be stored: it holds for this page. */
let isUsedHere = true;

/** Whether `/` leads to the search. It can be turned off, as WCAG 2.1.4 demands of a key that is one sign: who speaks to the computer writes it by accident. */
function isKeyUsed(): boolean {
  try {
    return isUsedHere && localStorage.getItem(setting) !== off;
  } catch {
    return isUsedHere;
  }
}

function useKey(isUsed: boolean): void {
  isUsedHere = isUsed;
  try {
    if (isUsed) localStorage.removeItem(setting);
    else localStorage.setItem(setting, off);
  } catch {
    // `isUsedHere` has it.
  }
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Goes to the page's search field when `/` is pressed outside a field. */
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !isKeyUsed()) return;
  const field =
    document.querySelector<HTMLInputElement>("main input[type=search][name=q]") ??
    document.querySelector<HTMLInputElement>("input[type=search][name=q]");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// Where one turns it off: on the search page.
const choice = document.querySelector<HTMLInputElement>("#search-key");
if (choice) {
  choice.checked = isKeyUsed();
  choice.addEventListener("change", () => useKey(choice.checked));
}

export {};
