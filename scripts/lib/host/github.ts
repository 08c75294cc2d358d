export interface GithubPlace {
  /** Address of the API, without a slash at the end. */
  api: string;
  /** owner/name of the repository. */
  repository: string;
  token: string;
}

export const githubHeaders = ({ token }: Pick<GithubPlace, "token">): Record<string, string> => ({
  accept: "application/vnd.github+json",
  authorization: `Bearer ${token}`,
  "user-agent": "orden",
  "x-github-api-version": "2022-11-28",
});
