import { escapeXml } from "./xml.ts";

/** One entry of a feed. */
export interface FeedEntry {
  /** The same for the same entry for ever, in every feed that holds it; a UUID. */
  id: string;
  title: string;
  /** yyyy-mm-dd */
  date: string;
  /** Lines of text. */
  lines: readonly string[];
  /** The page it is about. */
  href?: string | undefined;
}

export interface Feed {
  /** A UUID. */
  id: string;
  title: string;
  subtitle: string;
  lang: string;
  /** Whose it is: the municipality, never a person. */
  author: string;
  /** The day it is made, as yyyy-mm-dd; told as the day it was changed when it has no entries. */
  today: string;
  /** Where the feed itself is, and the page that says the same. */
  self: string;
  page: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** Days have no time of day; midnight in UTC is the same day in all of Norway. */
const time = (date: string) => `${date}T00:00:00Z`;

function entryXml({ id, title, date, lines, href }: FeedEntry): string {
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${escapeXml(title)}</title>
<updated>${time(date)}</updated>
${href ? `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>\n` : ""}<content type="text">${escapeXml(lines.join("\n"))}</content>
</entry>
`;
}

/** A feed as Atom (RFC 4287). */
export function toAtom({ id, title, subtitle, lang, author, today, self, page, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">
<id>urn:uuid:${id}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<updated>${time(entries[0]?.date ?? today)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(entryXml).join("")}</feed>
`;
}
