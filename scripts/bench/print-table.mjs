/** The table of the benchmark: a line a case. */

const HEADS = ["", "median", "lowest–highest", "× node", "each", "memory"];

/** Of each row its name, times in milliseconds, megabytes if known, and by how many a time is shared, if by any. */
export function printTable(rows, bare) {
  const lines = rows.map(({ name, times, memory, many }) => {
    const sorted = times.toSorted((a, b) => a - b);
    const median = medianOf(sorted);
    return [
      name,
      timeText(median),
      `${timeText(sorted[0])}–${timeText(sorted.at(-1))}`,
      (median / bare).toFixed(1),
      many ? timeText(median / many) : "–",
      memory === undefined ? "–" : `${Math.round(memory)} MB`,
    ];
  });
  const widths = HEADS.map((head, at) =>
    Math.max(head.length, ...lines.map((line) => line[at].length)),
  );
  const pad = (text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]));
  return [HEADS, ...lines].map((line) => `${line.map(pad).join("  ")}\n`).join("");
}

export function medianOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return (sorted[low] + sorted[high]) / 2;
}

function timeText(ms) {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}
