/**
 * The one place where audiences are told apart: the view's schema with only those fields that a
 * paper's readers may see, and a view reduced to it. A template cannot name what is not there.
 */
import * as z from "zod";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Audience } from "../record/fields.ts";
import { mayRead } from "./context.ts";
import { type View, viewSchema } from "./schema.ts";
import { type WeekView, weekViewSchema } from "./week/schema.ts";

/** What a paper is made for, and so which view its template is given. */
export type Purpose = "meeting" | "week";

const whole = { meeting: viewSchema, week: weekViewSchema } as const;

/** Made once for each audience, since making a schema takes longer than using it. */
const restricted = new Map<string, z.ZodType>();

/** The view's schema as this audience may read it. */
export function viewSchemaFor(audience: Audience, purpose: Purpose = "meeting"): z.ZodType {
  const key = `${purpose} ${audience}`;
  const schema = restricted.get(key) ?? restrict(whole[purpose], audience);
  restricted.set(key, schema);
  return schema;
}

/** To compile a schema of this size takes as long as to use it for dozens of papers. */
const UNCOMPILED = { jitless: true };

/** A view without what this audience may not read. */
export function restrictView(view: View, audience: Audience): unknown {
  return viewSchemaFor(audience).parse(view, UNCOMPILED);
}

/** The view of a week without what this audience may not read. */
export function restrictWeekView(view: WeekView, audience: Audience): unknown {
  return viewSchemaFor(audience, "week").parse(view, UNCOMPILED);
}

/** Says why a path that the whole view has is not there for this audience; for the template check. */
export function explainPath(
  audience: Audience,
  purpose: Purpose = "meeting",
): (path: readonly string[]) => Phrase | undefined {
  return (path) => {
    const narrowest = audienceOf(path, whole[purpose]);
    if (!narrowest || mayRead(narrowest, audience)) return undefined;
    return say('it is meant for the audience "{narrowest}", and this paper is for "{audience}"', {
      narrowest,
      audience,
    });
  };
}

function audienceOf(path: readonly string[], view: z.ZodType): Audience | undefined {
  let schema: z.core.$ZodType | undefined = view;
  let narrowest: Audience | undefined;
  for (const part of path) {
    schema = open(schema);
    if (!(schema instanceof z.ZodObject)) return undefined;
    // Every object has a "constructor", which is no field of a view.
    schema = Object.hasOwn(schema.shape, part) ? schema.shape[part] : undefined;
    const audience: Audience | undefined = schema && z.globalRegistry.get(schema)?.audience;
    if (audience && (!narrowest || mayRead(narrowest, audience))) narrowest = audience;
  }
  return schema && narrowest;
}

function restrict(schema: z.core.$ZodType, audience: Audience): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.ZodType> = {};
    for (const [name, inner] of Object.entries(schema.shape)) {
      const allowed = z.globalRegistry.get(inner)?.audience;
      if (!allowed || mayRead(allowed, audience)) shape[name] = restrict(inner, audience);
    }
    const { oneOf } = z.globalRegistry.get(schema) ?? {};
    return oneOf ? z.object(shape).meta({ oneOf }) : z.object(shape);
  }
  if (schema instanceof z.ZodArray) return z.array(restrict(schema.element, audience));
  if (schema instanceof z.ZodOptional) return restrict(schema.unwrap(), audience).optional();
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError("the view's schema holds a kind of type that audiences do not know");
}

function open(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return open(schema.unwrap());
  if (schema instanceof z.ZodArray) return open(schema.element);
  return schema;
}
