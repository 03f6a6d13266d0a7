/**
 * What was found, as one HTML page that needs no other file, no script and no network: for each picture
 * the reference, the page as it is now, and their difference, those that are not the same first.
 */
import type { Judged, State } from "./judge-pictures.ts";

const TITLES: Readonly<Record<State, string>> = {
  same: "same",
  differs: "differs",
  missing: "new: no reference",
  unmade: "cannot be drawn",
  unasked: "reference of no picture",
};

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1b2733; background: #e9edf1 }
h1 { font-size: 1.5rem; margin: 0 0 .5rem }
section, details { background: #fff; border: 1px solid #c3ccd5; border-radius: 4px; padding: 1rem; margin: 1rem 0 }
h2 { font-size: 1.1rem; margin: 0 }
summary { cursor: pointer }
summary h2 { display: inline }
p { margin: .25rem 0; max-width: 60rem }
.state { border: 1px solid; border-radius: 3px; padding: 0 .4em; margin-right: .5em; font-weight: normal }
.problem .state { background: #d00028; border-color: #d00028; color: #fff }
.row { display: flex; gap: 1rem; margin-top: .75rem }
figure { flex: 1; min-width: 0; margin: 0 }
figcaption { font-weight: bold }
img { width: 100%; max-width: 52rem; border: 1px solid #c3ccd5; background: #fff; display: block }
.none { color: #55626e; font-style: italic }
`;

/** The whole page, in UTF-8. */
export function reportPage(judged: readonly Judged[]): string {
  const problems = judged.filter(({ state }) => state !== "same");
  const same = judged.filter(({ state }) => state === "same");
  const summary =
    problems.length === 0
      ? `All ${same.length} pages are the same as their reference pictures.`
      : `${problems.length} of ${judged.length} are not the same as their reference pictures.`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Reference pictures: ${problems.length} of ${judged.length} differ</title>
<style>${STYLE}</style>
<h1>Reference pictures</h1>
<p><strong>${summary}</strong></p>
<p>A reference is how a page looked when somebody last agreed to its look; beside it stands the page as it is
written now. On the third picture what differs is red, with a frame around each place. If a page is meant to look
as it does now, renew the references with <code>npm run pictures</code>; if not, the change that caused it has to
be undone.</p>
${problems.map((each) => `<section class="problem">${heading(each)}${why(each)}${row(each)}</section>`).join("\n")}
${same.map((each) => `<details><summary>${heading(each)}</summary>${row(each)}</details>`).join("\n")}
</html>
`;
}

function heading({ name, state, picture }: Judged): string {
  const title = picture
    ? `${picture.kind}, ${picture.language}, theme ${picture.theme}, page ${picture.page}: ${picture.shows}`
    : `${name}.png`;
  return `<h2><span class="state">${TITLES[state]}</span>${asText(title)}</h2>`;
}

function why({ name, why }: Judged): string {
  return `<p>${asText(`${name}.png: ${why}`)}</p>`;
}

function row({ state, reference, now, difference }: Judged): string {
  const none = state === "same" ? "none" : "cannot be shown";
  const figures = [
    figure("Reference", reference, "none"),
    figure("Now", now, "none"),
    figure("Difference", difference?.picture, none),
  ];
  return `<div class="row">${figures.join("")}</div>`;
}

function figure(caption: string, png: Uint8Array | undefined, instead: string): string {
  const shown = png
    ? `<img alt="${caption}" src="data:image/png;base64,${Buffer.from(png).toString("base64")}">`
    : `<p class="none">${instead}</p>`;
  return `<figure><figcaption>${caption}</figcaption>${shown}</figure>`;
}

function asText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
