/** What the tests of `verify` share: a house that issued twice, what is answered, and what another chancery would have made. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { hashBytes } from "../../../src/pack/manifest.ts";
import { type VerifyOptions, verify } from "../../../src/tasks/versions/verify.ts";
import { must } from "../../support/example.ts";
import {
  edit,
  eveningHouse,
  folderOf,
  MEETING_FILE,
  REGISTER,
  runIssue,
  textOf,
} from "./evening.ts";

export const PAPER = "talking-points.en.pdf";

export async function look(host: MemoryHost, name: string, options: Partial<VerifyOptions> = {}) {
  const report = new Report();
  const inHand = { host, name };
  const verified = await verify(host, inHand, { toolVersion: "0.0.0", ...options }, report);
  const { diagnostics } = report;
  return {
    verified,
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
    told: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  };
}

export async function issuedTwice(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host, { marksCopies: true });
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  await runIssue(host, { marksCopies: true });
  return host;
}

/** Changes a paper of v1, and its manifest and entry with it: as a chancery would have that makes other bytes. */
export function asByAnother(host: MemoryHost): void {
  const path = `${folderOf(1)}/${PAPER}`;
  const bytes = must(host.files.get(path), path);
  const others = Uint8Array.from([...bytes, 0x0a]);
  host.files.set(path, others);
  editManifest(host, hashBytes(bytes), hashBytes(others));
}

/** Changes the manifest of v1, and the entry with it. */
export function editManifest(host: MemoryHost, from: string, to: string): void {
  const manifest = `${folderOf(1)}/manifest.json`;
  const before = hashBytes(must(host.files.get(manifest), manifest));
  host.files.set(
    manifest,
    new TextEncoder().encode(textOf(host, manifest).replaceAll(from, () => to)),
  );
  edit(host, REGISTER, before, hashBytes(must(host.files.get(manifest), manifest)));
}
