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
  for (const token of headings) token.tag = `h${Math.min(6, level(token) - top + 3)}`;
});

/** Markdown as HTML that is safe to put in a page. */
export function renderMarkdown(source: string): string {
  return markdown.render(source);
}
