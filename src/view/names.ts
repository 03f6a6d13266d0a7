/** People and parties as papers name them, with the post held on the day of the meeting. */

import { isoOf } from "../record/dates.ts";
import type { Person, Post } from "../record/person.ts";
import {
  cite,
  isFromActiveSet,
  type PaperContext,
  stated,
  statedAs,
  textIn,
  unstated,
} from "./context.ts";
import { withHonorific } from "./honorific.ts";
import { isUnstated, type Stated } from "./values.ts";

/** A party's name, or its id when the record lacks it (the loader has reported that). */
export function partyName(id: string, context: PaperContext): string {
  const party = context.record.parties.get(id);
  return party ? textIn(party.name, context) : id;
}

/** A party's short name for tables, else its full one. */
export function shortName(id: string, context: PaperContext): string {
  const party = context.record.parties.get(id);
  return party ? textIn(party.short ?? party.name, context) : id;
}

/** A person's or party's name; a person whose name no source states is called by the post. */
export function nameOf(id: string, context: PaperContext): string {
  const person = context.record.people.get(id);
  if (!person) return shortName(id, context);
  if (person.name !== "unknown") return textIn(person.name, context);
  const post = postOf(person, context);
  return isUnstated(post) ? post.unstated : post;
}

/** The names of a list of people and parties in one text, or the gap. */
export function namesOf(ids: readonly string[] | "unknown", context: PaperContext): Stated {
  if (ids === "unknown" || ids.length === 0) return unstated(context);
  return context.locale.list(ids.map((id) => nameOf(id, context)));
}

/** How a person is addressed in running text: "Minister Phosay", else the name as papers write it. */
export function callNameOf(id: string, context: PaperContext): string {
  const person = context.record.people.get(id);
  // How our delegation calls people is not for the other side's eyes.
  if (person && person.call_name !== "unknown" && context.audience !== "shareable") {
    return textIn(person.call_name, context);
  }
  return person && person.name !== "unknown"
    ? withHonorific(textIn(person.name, context), person, context)
    : nameOf(id, context);
}

/** The post held on the day of the meeting, as far as sources attest it. */
function postOf(person: Person, context: PaperContext): Stated {
  const post = currentPost(person, context);
  return post ? textIn(post.title, context) : unstated(context);
}

/** The post that was taken up or attested last on or before the day of the meeting, and not left by then. */
function currentPost(person: Person, context: PaperContext): Post | undefined {
  const day = context.postsOn;
  const held = knownPosts(person, context).filter(({ post }) => {
    const to = post.to === "present" ? undefined : isoOf(post.to);
    return !to || to >= day;
  });
  return held.toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).at(-1)?.post;
}

/**
 * The posts that were taken up or attested by the day of the meeting, each with the last such date.
 * One attested only later is none: nobody knows when it began.
 */
export function knownPosts(
  { posts }: Person,
  context: PaperContext,
): readonly { readonly post: Post; readonly last: string }[] {
  const day = context.postsOn;
  return posts.flatMap((post) => {
    if (!isFromActiveSet(post.source, context)) return [];
    const known = [post.from, ...post.attested].flatMap((date) => isoOf(date) ?? []);
    const last = known
      .filter((date) => date <= day)
      .sort()
      .at(-1);
    return last ? [{ post, last }] : [];
  });
}

/** A person as the view shows one, in this part of the delegation. */
export function toPerson(id: string, role: string, context: PaperContext) {
  const person = context.record.people.get(id);
  if (!person) {
    return { name: id, post: unstated(context), callName: unstated(context), role, cite: [] };
  }
  const post = currentPost(person, context);
  return {
    name: statedAs(person.name, context, (name) =>
      withHonorific(textIn(name, context), person, context),
    ),
    post: postOf(person, context),
    callName: stated(person.call_name, context),
    role,
    cite: post ? cite(post.source, context) : [],
  };
}

/** What the short names of these parties stand for, "MOHA: Ministry of Home Affairs; …". */
export function spellOut(ids: readonly string[], context: PaperContext): string | undefined {
  const { locale, record } = context;
  const names = [...new Set(ids)].flatMap((id) => {
    const party = record.parties.get(id);
    // The short name of a group, such as "both sides", needs no key.
    if (!party?.short || party.kind === "group") return [];
    const [short, name] = [textIn(party.short, context), textIn(party.name, context)];
    return short === name ? [] : [{ short, name }];
  });
  if (names.length === 0) return undefined;
  return names
    .toSorted((a, b) => locale.compare(a.short, b.short))
    .map((each) => locale.text("line.short-name", each))
    .join(locale.text("gap.separator"));
}
