/**
 * The file within an archive copy: what the paper draws on, as YAML that can be read without
 * chancery. Which entries and fields those are is the view's matter.
 */
import { writeYaml } from "../diagnostics/write-yaml.ts";
import { enclose } from "../view/enclosure/enclose.ts";
import type { Attachment } from "../writers/writer.ts";
import { printedSlots } from "./letterhead.ts";
import type { ComposedPaper } from "./paper.ts";

/** RFC 9512. */
const MEDIA_TYPE = "application/yaml";

export function attachmentOf(paper: ComposedPaper): Attachment {
  const { kind, context, document } = paper;
  const { meeting, locale, asAt } = context;
  const { title, reference, author } = document.meta;
  const value = {
    chancery: 1,
    paper: {
      kind: kind.name,
      title,
      reference,
      house: author,
      meeting: meeting.id,
      language: locale.tag,
      audience: kind.audience,
      as_at: asAt,
    },
    ...enclose(pathsDrawnOn(paper), context),
  };
  const text = writeYaml(value, NOTICE);
  const description = locale.text("archive.record");
  // Taken out of several copies into one folder, none may take the place of another.
  const name = `${meeting.id}.${kind.name}.${locale.tag}.record.yaml`;
  return { name, bytes: new TextEncoder().encode(text), description, mediaType: MEDIA_TYPE };
}

/** Where in its view the values stand that a paper prints, and those that its labels and its theme print. */
export function pathsDrawnOn({ rendered, document, theme }: ComposedPaper): readonly string[] {
  const paths = rendered.tokens.flatMap(({ origin: { path, label } }) => [
    ...(path === undefined ? [] : [path]),
    ...Object.values(label?.slots ?? {}).flatMap((slot) => slot.path ?? []),
  ]);
  return [...paths, ...printedSlots(document, theme.theme).map((slot) => `letterhead.${slot}`)];
}

/** For whoever opens the file without its paper, however much later. The fields speak English too. */
const NOTICE = `What one paper of a meeting draws on, taken from the record of the house that made it.

paper     the paper that carries this file: its house, its readers (internal: the house alone,
          delegation: our delegation too), and the day up to which it tells what happened (as_at)
left_out  withheld: how many entries and fields are meant for fewer readers than this paper has, and
          how many references led to such entries; not_drawn_on: how many references led to entries
          that this paper does not need or that were not known by its day, whoever reads it
unknown   no source states it, or none did by that day

This file holds what the paper holds. Some of that comes from reports of later days than as_at: texts
marked reconstructed, with their sources and quotes, and the sources and days that attest a post.

A text stands once in the language of the house, or once for each language (en, vi, lo), there with
the source of the wording and whether a speaker has approved it (reviewed). Short names such as
"moha" name the entry of that id below. The last part, fields, says what each field means.`;
