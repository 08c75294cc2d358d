/** Excel takes no longer name of a sheet. */
const longest = 31;

/** The beginning of a title, to the end of a word where that keeps at least half of what there is room for. */
function shortened(title: string, room: number): string {
  if (title.length <= room) return title;
  const cut = title.slice(0, room - 1);
  const words = title.charAt(room - 1) === " " ? cut : cut.replace(/\s+\S*$/, "");
  return `${(words.length >= room / 2 ? words : cut).trimEnd()}…`;
}

/** A name Excel takes, that no earlier sheet has. @param taken those the earlier have, in small letters; the new one is added */
export function sheetName(title: string, taken: Set<string>): string {
  const plain =
    title
      .replace(/[[\]:*?/\\']/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "Ark";
  for (let n = 1; ; n++) {
    const mark = n === 1 ? "" : ` (${n})`;
    const name = `${shortened(plain, longest - mark.length)}${mark}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
