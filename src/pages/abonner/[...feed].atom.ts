import type { APIRoute, GetStaticPaths } from "astro";
import { allOf, changeFeeds, type Feed } from "../../site/feeds.ts";

export const getStaticPaths = (() =>
  allOf(changeFeeds).map((feed) => ({ params: { feed: feed.path }, props: { feed } }))) satisfies GetStaticPaths;

/** What has been changed, as Atom. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(props.feed.make(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
