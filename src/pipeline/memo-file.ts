/**
 * Small files in which one run keeps what the next may use. Each begins with the SHA-256 of the
 * rest, so that one that was cut off or changed is not read; where nothing can be written, nothing
 * is kept.
 */
import { createHash } from "node:crypto";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { onceFor } from "../text/once.ts";

const FOLDER = "output/.chancery";

/** The text that was kept under this name, or undefined where there is none that can be trusted. */
export function readMemo(host: Host, name: string): string | undefined {
  const bytes = whenAllowed(() => host.read(`${FOLDER}/${name}`));
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  return text.slice(0, end) === sha256(body) ? body : undefined;
}

/** Keeps a text under this name, whole or not at all. */
export function writeMemo(host: Host, name: string, body: string): void {
  const file = `${FOLDER}/${name}`;
  const bytes = new TextEncoder().encode(`${sha256(body)}\n${body}`);
  whenAllowed(() =>
    host.uninterrupted(() => {
      host.makeFolder(FOLDER);
      host.write(`${file}.part`, bytes);
      host.rename(`${file}.part`, file);
    }),
  );
}

/** In hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return typeof data === "string" ? hash(data) : sumOfBytes(data);
}

// The bytes of a file are asked for again by each who watches it, and never changed.
const sumOfBytes = onceFor((bytes: Uint8Array) => hash(bytes));

function hash(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** When a text was kept under this name, in milliseconds by the clock of its disk. */
export function keptAt(host: Host, name: string): number | undefined {
  return whenAllowed(() => host.stamps(FOLDER))?.find((file) => file.name === name)?.changed;
}

/** What comes of it, or undefined where the machine refuses. */
export function whenAllowed<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
