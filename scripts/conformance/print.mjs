/** The table of papers and the list of what is wrong, as plain text. */

const INSPECTORS = ["ua1", "PDF/A", "qpdf", "poppler", "pdf.js", "Open XML", "revisions"];

/**
 * A line a paper: what each inspector says, pages of PDF and Word file, thousand bytes of both. Of the
 * hard documents those are shown that fail, and the others counted.
 */
export function printTable(papers) {
  const head = ["paper", ...INSPECTORS, "pages", "kB"];
  const isSound = ({ kind, results }) =>
    kind === "hard" && Object.values(results).every((faults) => !faults?.length);
  const shown = papers.filter((paper) => !isSound(paper));
  const lines = shown.map(({ name, archive, results, pages, bytes }) => {
    const verdicts = INSPECTORS.map((inspector) => {
      const faults = results[inspector];
      if (!faults) return "-";
      const flavour = inspector === "PDF/A" ? (archive ? "3a " : "2a ") : "";
      return `${flavour}${faults.length === 0 ? "pass" : `FAIL ${faults.length}`}`;
    });
    const size = bytes.map((each) => (each / 1000).toFixed(0)).join("/");
    return [name, ...verdicts, pages.join("/"), size];
  });
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column].length)),
  );
  for (const line of [head, ...lines]) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  }
  const sound = papers.length - shown.length;
  if (sound > 0) console.log(`${sound} hard documents of the tests: pass`);
}

/** Each fault once, with how many papers have it and the first place; returns how many there are. */
export function printFaults(papers) {
  const faults = new Map();
  for (const { name, results } of papers) {
    for (const [inspector, found] of Object.entries(results)) {
      for (const { rule, says, context } of found ?? []) {
        const key = `${inspector}: ${rule ? `${rule}: ` : ""}${says}`;
        const known = faults.get(key) ?? { context, names: [] };
        faults.set(key, { ...known, names: [...known.names, name] });
      }
    }
  }
  for (const [says, { context, names }] of faults) {
    const others = names.length > 1 ? ` and ${names.length - 1} more` : "";
    console.log(`${says}\n  in ${names[0]}${others}${context ? `\n  ${context}` : ""}`);
  }
  return faults.size;
}
