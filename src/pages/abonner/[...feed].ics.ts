import type { APIRoute, GetStaticPaths } from "astro";
import { allOf, calendars, type Feed } from "../../site/feeds.ts";

export const getStaticPaths = (() =>
  allOf(calendars).map((feed) => ({ params: { feed: feed.path }, props: { feed } }))) satisfies GetStaticPaths;

/** What falls due, as iCalendar. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(props.feed.make(), { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
