/**
 * The keys of embedded fonts. Word mixes the first 32 bytes of a face with a key of 16 (ISO 29500-4,
 * 2.8.1); docx draws the key by chance, here it follows from the face.
 */
import { createHash } from "node:crypto";
import { type Parts, relationshipsOf, textPart } from "./package.ts";

const TABLE = "word/fontTable.xml";
const MIXED = 32;

/** Gives each embedded face the key that its own bytes lead to. */
export function rekeyFonts(parts: Parts): void {
  const targets = new Map<string, string>();
  for (const [relationship] of textPart(parts, relationshipsOf(TABLE)).matchAll(
    /<Relationship\s[^>]*>/gu,
  )) {
    targets.set(attribute(relationship, "Id"), `word/${attribute(relationship, "Target")}`);
  }
  const table = textPart(parts, TABLE).replace(/<w:embed\w+\s[^>]*>/gu, (embed) => {
    const path = targets.get(attribute(embed, "r:id")) ?? "";
    const mixed = parts.get(path);
    if (!(mixed instanceof Uint8Array)) return embed;
    const oldKey = attribute(embed, "w:fontKey");
    const face = mix(mixed, oldKey);
    const newKey = keyOf(face);
    parts.set(path, mix(face, newKey));
    return embed.replace(oldKey, newKey);
  });
  if (table !== "") parts.set(TABLE, table);
}

function keyOf(face: Uint8Array): string {
  const hex = createHash("sha256").update(face).digest("hex").toUpperCase();
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ];
  return `{${groups.join("-")}}`;
}

/** Mixes and unmixes alike; the key's bytes count from its end. */
function mix(face: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replace(/[{}-]/gu, ""), "hex").reverse();
  const mixed = face.slice();
  for (let index = 0; index < Math.min(MIXED, mixed.length); index++) {
    mixed[index] = (face[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0);
  }
  return mixed;
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, "u").exec(element)?.[1] ?? "";
}
