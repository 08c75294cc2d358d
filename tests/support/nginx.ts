import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canInstall, installPackage } from "../../scripts/lib/debian.ts";
import { root } from "../../scripts/lib/settings.ts";
import { answers } from "./commands.ts";

const place = "/usr/sbin/nginx";

/** nginx on this machine. As root on Debian it is installed where there is none; undefined where it cannot be had. */
export function findNginx(): string | undefined {
  if (!existsSync(place) && canInstall()) installPackage("nginx");
  return existsSync(place) ? place : undefined;
}

export interface Nginx {
  address: string;
  stop(): Promise<void>;
}

/**
 * Runs Debian's nginx with a file of deploy/nginx as it is, but for the folder, the port and what else is replaced.
 * @param replaced texts in the file and what is put in their place; each must be there
 */
export async function runNginx(file: string, port: number, replaced: Record<string, string>): Promise<Nginx> {
  let text = readFileSync(join(root, "deploy/nginx", file), "utf8");
  for (const [from, to] of Object.entries({ ...replaced, "listen 80;": `listen 127.0.0.1:${port};` })) {
    if (!text.includes(from)) throw new Error(`deploy/nginx/${file} has no «${from}»`);
    text = text.replaceAll(from, to);
  }
  const folder = mkdtempSync(join(tmpdir(), "orden-nginx-"));
  const main = `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/site.conf;
}
`;
  writeFileSync(join(folder, "nginx.conf"), main);
  writeFileSync(join(folder, "site.conf"), text);
  const config = ["-p", folder, "-c", join(folder, "nginx.conf")];
  const tested = spawnSync(place, ["-t", ...config], { encoding: "utf8" });
  // A warning is a fault too: it would stand in the log of every municipality.
  if (tested.status !== 0 || /\[(warn|emerg)\]/.test(tested.stderr)) throw new Error(tested.stderr);
  const child: ChildProcess = spawn(place, config, { stdio: "inherit" });
  const ended = new Promise<void>((done) => child.on("close", () => done()));
  while (!(await answers(port)) && child.exitCode === null) await new Promise((done) => setTimeout(done, 50));
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
