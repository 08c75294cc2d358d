import MarkdownIt from "markdown-it";

// Prose comes by pull request: no raw HTML, no images, and links only where a reader expects them to lead.
const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
markdown.disable("image");
markdown.validateLink = (url) => /^(https?:|mailto:|tel:|\/(?!\/)|#|\.{1,2}\/)/i.test(url.trim());
// The page has its own h1 and h2; headings in prose begin below them, whatever level they are written with.
markdown.core.ruler.push("lower-headings", (state) => {
  const headings = state.tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
  const level = ({ tag }: { tag: string }) => Number(tag.slice(1));
  const top = Math.min(...headings.map(level));
  const { lang } = state.env as { lang?: (text: string) => string | undefined };
  for (const [i, token] of state.tokens.entries()) {
    const language = token.type === "heading_open" ? lang?.(state.tokens[i + 1]?.content ?? "") : undefined;
    if (language) token.attrSet("lang", language);
  }
  for (const token of headings) token.tag = `h${Math.min(6, level(token) - top + 3)}`;
});

/**
 * Markdown as HTML that is safe to put in a page.
 * @param lang the language of a heading that is in another than what is around it
 */
export function renderMarkdown(source: string, lang?: (text: string) => string | undefined): string {
  return markdown.render(source, { lang });
}
