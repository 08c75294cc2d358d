import MarkdownIt from "markdown-it";

// Prose comes by pull request: no raw HTML, no images, and links only where a reader expects them to lead.
const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
markdown.disable("image");
markdown.validateLink = (url) => /^(https?:|mailto:|tel:|\/(?!\/)|#|\.{1,2}\/)/i.test(url.trim());
// The page has its own h1 and h2; headings in prose begin below them.
markdown.core.ruler.push("lower-headings", (state) => {
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
  }
});

/** Markdown as HTML that is safe to put in a page. */
export function renderMarkdown(source: string): string {
  return markdown.render(source);
}
