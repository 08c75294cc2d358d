import { spawnSync } from "node:child_process";
import process from "node:process";
import { UserError } from "../settings.ts";
import { emptyLedger, type Ledger, type LedgerStore, ledgerText, parseLedger } from "./ledger.ts";

const file = "sendt.json";

/** Whose commits they are: a program's, and no person's. */
const author = {
  GIT_AUTHOR_NAME: "Orden",
  GIT_AUTHOR_EMAIL: "orden@invalid",
  GIT_COMMITTER_NAME: "Orden",
  GIT_COMMITTER_EMAIL: "orden@invalid",
};

/**
 * A ledger on a branch of its own in the register's repository, for a job on a machine that is gone afterwards. The branch holds one commit, and is
 * pushed before each mail is sent; a push is refused when another has written since it was read.
 *
 * @param folder a folder in the repository
 * @param remote its name, or an address
 */
export function gitLedger(folder: string, branch: string, today: string, remote = "origin"): LedgerStore {
  const ref = `refs/heads/${branch}`;
  const git = (args: readonly string[], input?: string) => {
    const { status, stdout, stderr, error } = spawnSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      input: input ?? "",
      timeout: 120_000,
      env: { ...process.env, ...author, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" },
    });
    return { status, stdout: stdout?.trim() ?? "", stderr: (stderr || error?.message || "").trim().split("\n").at(-1) ?? "" };
  };
  const must = (args: readonly string[], input?: string) => {
    const { status, stdout, stderr } = git(args, input);
    if (status !== 0) throw new UserError(`Listen over hva som er sendt (grenen ${branch}) kan ikke brukes. Git sa: ${stderr}`);
    return stdout;
  };
  must(["check-ref-format", ref]);
  /** The commit the ledger was read from; empty when there is none. */
  let known = "";
  return {
    async read() {
      // It is asked for first: that there is no branch is something else than that nobody answers.
      known = must(["ls-remote", remote, ref]).split("\t")[0] ?? "";
      if (!known) return emptyLedger();
      must(["fetch", "-q", "--no-tags", remote, ref]);
      return parseLedger(must(["cat-file", "blob", `${known}:${file}`]), `grenen ${branch}`);
    },
    async write(ledger: Ledger) {
      const blob = must(["hash-object", "-w", "--stdin"], ledgerText(ledger, today));
      const tree = must(["mktree"], `100644 blob ${blob}\t${file}\n`);
      const commit = must(["commit-tree", tree, "-m", `Påminnelser som er sendt, ${today}`]);
      must(["push", "-q", `--force-with-lease=${ref}:${known}`, remote, `${commit}:${ref}`]);
      known = commit;
    },
    close: async () => undefined,
  };
}
