/** `page`: the number of the page on which a heading or an annex begins. */
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { write } from "../../diagnostics/phrases.ts";
import { describe } from "../check/shape.ts";
import type { Helper, Problem } from "../helper.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const page: Helper = {
  name: "page",
  usage: '{{page "participants"}}',
  example: `{{label "section.annexes"}}: [{{label "annex-title.participants"}}](#participants), {{page "participants"}}

::annex[{{label "annex-title.participants"}}]{#participants}

{{> participants}}`,
  description:
    "Prints the number of the page on which an annex or a heading begins, by the name that a link to it would have after its # sign. The name of a heading is made of its printed words, so it is another in each language: give an annex a name with {#participants} and refer to that. In Word the number follows when pages change.",
  arguments: [1, 1],
  named: false,
  tests: false,

  render([target]) {
    const id = target?.value;
    if (typeof id === "string" && ID.test(id)) return { page: id };
    return { problem: notAnId(String(id), target?.place) };
  },

  check([target], _named, { tell }) {
    if (!target) return { kind: "text" };
    const { shape, place } = target;
    if (shape.kind !== "closed" || !shape.from) {
      const message = say("the page is asked for by {what} that is not known beforehand", {
        what: describe(shape),
      });
      tell({ code: "template-page-target", message, hint: inQuotes(), place });
      return { kind: "text" };
    }
    const [id] = shape.values;
    if (typeof id === "string" && ID.test(id)) return { kind: "page", target: id };
    tell(notAnId(String(id), shape.from));
    return { kind: "text" };
  },
};

function notAnId(id: string, place: Problem["place"]): Problem {
  const message = say('"{id}" cannot be the name of an annex or heading', { id });
  const hint = say("write the name as it stands after the # sign of a link: {code}", {
    code: '{{page "participants"}}',
  });
  return { code: "template-page-target", message, hint, place };
}

function inQuotes(): Phrase {
  return write('{{page "…"}}');
}
