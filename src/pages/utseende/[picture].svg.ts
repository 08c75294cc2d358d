import type { APIRoute, GetStaticPaths } from "astro";
import { picturePaths, pictureResponse } from "../../site/appearance.ts";

export const getStaticPaths: GetStaticPaths = () => picturePaths("svg");

export const GET: APIRoute = ({ params }) => pictureResponse(params.picture, "svg");
