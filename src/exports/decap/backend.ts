import type { Municipality } from "../../register/types.ts";

type Git = NonNullable<Municipality["git"]>;
type Editor = NonNullable<Municipality["editor"]>;
type Setting = Exclude<keyof Editor, "decap">;

interface Host {
  /** What must be set in `editor` for a person to be able to sign in. */
  needs: Setting[];
  /** Whether Decap can make a proposal of a change. Where it cannot, it writes straight to the branch. */
  proposes: boolean;
  /** Decap's settings, beside branch and `repo`. */
  settings(origin: string, editor: Editor): Record<string, unknown>;
  /** Other hosts than its own that the page asks. */
  asks(origin: string, editor: Editor): string[];
}

const isCloud = (origin: string, host: string) => new URL(origin).hostname === host;

const hosts: Record<Git["host"], Host> = {
  github: {
    needs: ["signInServer"],
    proposes: true,
    settings: (origin, { signInServer }) => ({
      name: "github",
      base_url: signInServer,
      ...(isCloud(origin, "github.com") ? {} : { api_root: `${origin}/api/v3` }),
    }),
    asks: (origin) => [isCloud(origin, "github.com") ? "https://api.github.com" : origin],
  },
  gitlab: {
    needs: ["appId"],
    proposes: true,
    settings: (origin, { appId }) => ({ name: "gitlab", auth_type: "pkce", app_id: appId, base_url: origin, api_root: `${origin}/api/v4` }),
    asks: (origin) => [origin],
  },
  gitea: {
    needs: ["appId"],
    proposes: false,
    settings: (origin, { appId }) => ({ name: "gitea", app_id: appId, base_url: origin, api_root: `${origin}/api/v1` }),
    asks: (origin) => [origin],
  },
  forgejo: {
    needs: ["appId"],
    proposes: true,
    settings: (origin, { appId }) => ({ name: "forgejo", app_id: appId, api_root: `${origin}/api/v1` }),
    asks: (origin) => [origin],
  },
  "azure-devops": {
    needs: ["appId", "tenantId"],
    proposes: true,
    settings: (origin, { appId, tenantId }) => ({ name: "azure", app_id: appId, tenant_id: tenantId, api_root: origin }),
    asks: (origin) => [origin, "https://app.vssps.visualstudio.com"],
  },
  bitbucket: {
    needs: ["appId"],
    proposes: true,
    settings: (_, { appId }) => ({ name: "bitbucket", auth_type: "implicit", app_id: appId }),
    asks: () => ["https://api.bitbucket.org"],
  },
};

/** How Decap reaches the files and signs people in. */
export interface Backend {
  /** Decap's `backend`. */
  settings: Record<string, unknown>;
  proposes: boolean;
  /** Origins the page may ask, beside its own. */
  origins: string[];
}

/** What keeps the editor from being used: there is no Git host, or settings are missing. */
export interface Lacking {
  lacks: ("git" | Setting)[];
}

/**
 * The way to the files, made of `git` and `editor` in municipality.yaml; undefined where the editor is not switched on.
 * In the public edition it never is, for the setting is internal.
 */
export function backendOf({ git, editor }: Pick<Municipality, "git" | "editor">): Backend | Lacking | undefined {
  if (!editor?.decap) return undefined;
  if (!git || !URL.canParse(git.repository)) return { lacks: ["git"] };
  const host = hosts[git.host];
  const lacks = host.needs.filter((key) => !editor[key]);
  if (lacks.length > 0) return { lacks };
  const { origin, pathname } = new URL(git.repository);
  const path = pathname.replace(/^\/|\/$|\.git$/g, "");
  return {
    settings: {
      ...host.settings(origin, editor),
      // Azure DevOps has a part in its addresses that is not in the name: organisation/project/_git/repository.
      repo: git.host === "azure-devops" ? path.replace("/_git/", "/") : path,
      branch: git.branch ?? "main",
    },
    proposes: host.proposes,
    origins: host.asks(origin, editor),
  };
}
