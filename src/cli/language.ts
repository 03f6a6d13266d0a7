/**
 * The language of messages, found without reading the record: a house whose files are wrong, or a
 * command that is mistyped, is told so in its own language too.
 */
import { type MessageLanguage, messageLanguages } from "../diagnostics/catalogue.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";

/** The language that the house file asks for; English where it names none or cannot be read. */
export function languageOfHouse(host: Host): MessageLanguage {
  const text = new TextDecoder().decode(readHouse(host));
  const [, written] = /^messages:[ \t]*["']?([a-z]+)/mu.exec(text) ?? [];
  return messageLanguages.find((language) => language === written) ?? "en";
}

function readHouse(host: Host): Uint8Array | undefined {
  try {
    return host.read("data/house.yaml");
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
