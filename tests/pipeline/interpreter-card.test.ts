/** The interpreter's card as it is printed: type that can be read standing, names with how they are spoken. */
import { expect, test } from "vitest";
import { BILATERAL, must } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { openPdf } from "../support/pdf-words.ts";

const host = exampleInMemory();
const options = {
  meetings: [BILATERAL],
  kinds: ["interpreter-card"],
  languages: ["en", "vi", "lo"],
};
const built = await runBuild(host, options);

test.each(["en", "vi", "lo"])(
  "%s: nothing between head and foot of its pages is smaller than 12 points",
  async (tag) => {
    expect(built.report.errors).toBe(0);
    const file = host.files.get(`output/${BILATERAL}/interpreter-card.${tag}.pdf`);
    const pdf = await openPdf(must(file, tag));
    const sizes = new Set<number>();
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [, , , height = 0] = page.view;
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const [size = 0, , , , , y = 0] = item.transform.map(Number);
        if (y > 60 && y < height - 60) sizes.add(Math.round(size * 10) / 10);
      }
    }
    expect(sizes.size).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  },
);

test.each(["en", "vi"])("%s: terms stand in Vietnamese and Lao", async (tag) => {
  const markdown = await runBuild(exampleInMemory(), {
    ...options,
    languages: [tag],
    emit: "markdown",
  });
  const text = markdown.emitted[0]?.text ?? "";
  expect(text).toMatch(/^\| Bộ Nội vụ .*\| ກະຊວງພາຍໃນ \|/mu);
  const heads =
    tag === "en" ? "| Name | Pronounced | Lao |" : "| Họ và tên | Cách đọc | tiếng Lào |";
  expect(text).toContain(heads);
});
