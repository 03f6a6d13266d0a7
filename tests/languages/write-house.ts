/** Writes the houses that print the declaration as folders, for programs that read papers back. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { declarationLanguages } from "../support/declaration.ts";
import { declarationHouse, mixedHouse } from "./declaration-house.ts";
import { houseOf } from "./house.ts";

/** One folder for each language and one for all of them mixed, below `folder`; their names. */
export function writeHouses(folder: string): readonly string[] {
  const houses = declarationLanguages.map((tag) => [tag, declarationHouse(tag)] as const);
  return [...houses, ["mixed", mixedHouse()] as const].map(([name, texts]) => {
    for (const [path, bytes] of houseOf(texts).files) {
      if (path.startsWith("builtin/")) continue;
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, path.endsWith(".hbs") ? withoutNotes(bytes) : bytes);
    }
    return name;
  });
}

/** Other programs give notes in the midst of the text, by pages; the tests' own reading has them. */
function withoutNotes(template: Uint8Array): string {
  return new TextDecoder().decode(template).replaceAll("{{cite cite}}", "");
}
