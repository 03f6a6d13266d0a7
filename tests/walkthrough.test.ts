/**
 * `templates/YOUR-OWN-PAPER.md` is performed as a reader would: its files are written beside a copy
 * of the example's data in a folder of its own, its commands run, and what it says is printed must be what is printed. `npm run golden` writes
 * the answers anew; read the change before you keep it.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { createNodeHost } from "../src/host/node.ts";
import { docxWords } from "./support/docx-words.ts";
import { pdfWords } from "./support/pdf-words.ts";
import { runCommand } from "./support/run-command.ts";
import { projectFolder } from "./support/sources.ts";
import { makeTemporaryFolder } from "./support/temporary-folder.ts";

const guide = join(projectFolder, "templates", "YOUR-OWN-PAPER.md");
const FENCE = /```(\w+)(?: (\w+))?\n([\s\S]*?)```/g;
const FILE = "templates/delegation-card.md.hbs";

test("whoever follows the walk-through gets the answers it shows, and the paper", async () => {
  const root = makeTemporaryFolder();
  cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
  mkdirSync(join(root, "templates"));
  const paper = createPaper(join(root, FILE));
  const text = readFileSync(guide, "utf8");
  let performed = "";
  let at = 0;
  let answer: string | undefined;
  for (const { 0: block, 1: language, 2: deed, 3: content = "", index } of text.matchAll(FENCE)) {
    performed += text.slice(at, index);
    at = index + block.length;
    if (language === "text") {
      performed += `\`\`\`text\n${answer}\`\`\``;
      continue;
    }
    performed += block;
    if (language === "sh") answer = await answerTo(content, root);
    else paper.write(deed, content);
  }
  await expect(performed + text.slice(at)).toMatchFileSnapshot(guide);

  const folder = join(root, "output", "2025-12-02-binh-phosay");
  const docx = docxWords(readFileSync(join(folder, "delegation-card.en.docx"))).join(" ");
  const pdf = (await pdfWords(readFileSync(join(folder, "delegation-card.en.pdf")))).join(" ");
  for (const words of [docx, pdf]) {
    expect(words).toContain("Delegation card Bilateral meeting of the Minister");
    expect(words).toContain("What we want to bring home");
    expect(words).toContain("Venue not stated in sources");
    expect(words).toContain("Phosay Sayasone");
  }
});

/** The template as the reader types it. */
function createPaper(path: string) {
  let blocks: string[] = [];
  return {
    write(deed: string | undefined, content: string) {
      if (deed === "file") blocks = [content];
      else if (deed === "below") blocks.push(content);
      else if (deed === "instead") blocks.splice(-1, 1, content);
      else if (deed === "same") blocks[0] = withLines(blocks[0] ?? "", content);
      else if (deed === "top") blocks[0] = aboveSecondHyphens(blocks[0] ?? "", content);
      else throw new Error(`the walk-through has a block that nobody would know what to do with`);
      writeFileSync(path, blocks.join("\n"));
    },
  };
}

/** The lines in the place of those that begin with the same word. */
function withLines(text: string, lines: string): string {
  return lines
    .trim()
    .split("\n")
    .reduce((whole, line) => {
      const begin = line.slice(0, line.indexOf(":") + 1);
      expect(whole).toContain(`\n${begin}`);
      return whole.replace(new RegExp(`^${begin}.*$`, "mu"), () => line);
    }, text);
}

function aboveSecondHyphens(text: string, line: string): string {
  const end = text.indexOf("\n---\n", 4) + 1;
  return text.slice(0, end) + line + text.slice(end);
}

/** What the command prints, as the reader sees it. */
async function answerTo(command: string, root: string): Promise<string> {
  const words = command.trim().split(" ");
  expect(words.splice(0, 1)).toEqual(["chancery"]);
  const { printed } = await runCommand([...words, "--root", root], {
    createHost: (folders) => createNodeHost({ ...folders, builtin: projectFolder }),
  });
  return printed.replaceAll(`${root}${sep}`, "").replaceAll(sep, "/");
}
