/**
 * Checks that a theme keeps to the norm it names, field by field. A theme outside it is allowed, since a
 * house may have its reasons, but never unsaid; so is a size of type that the minister wants and the norm
 * does not have.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { or, type Phrase, quote, type Slot, say, sayable } from "../../diagnostics/phrase.ts";
import type { Norm, NormRule, NormValue } from "../../writers/norm.ts";
import type { Theme } from "../../writers/theme.ts";
import type { Check } from "../check.ts";
import { fieldsOf, type ThemeField } from "./fields-of.ts";

export interface ThemeSubject {
  readonly theme: Theme;
  readonly norm: Norm;
  /** Where a field of the theme stands. */
  place(path: readonly (string | number)[]): Place;
  /** The theme as it is enlarged for a reader who wants type of this size, and where that is said. */
  readonly enlarged?: {
    readonly theme: Theme;
    readonly size: number;
    readonly place: Place | undefined;
  };
}

export const outsideNorm: Check<ThemeSubject, "theme-outside-norm"> = {
  group: "form",
  rules: {
    "theme-outside-norm": {
      severity: "warning",
      what: sayable("a theme keeps to the numbers of the norm that it names"),
      why: sayable("a registry looks at the form first and sends back what is not in it"),
      example: [
        { in: "house", yaml: "theme: vn-decree-30\n" },
        {
          in: "theme",
          yaml: `norm: decree-30
paragraphs:
  body: { size: 12 } # told
  quote: { size: 13 } # 13 or 14 points
`,
        },
      ],
    },
  },
  run(subject, tell) {
    const { theme, norm, enlarged } = subject;
    const found = misfits(theme, norm);
    for (const { field, rule } of found) {
      tell("theme-outside-norm", sayOutside(theme, norm, field, rule), {
        place: subject.place(field.path),
        hint: say("where the house means it so, take the norm out of the theme, or write {form}", {
          form: "checks_off: [{ check: theme-outside-norm, because: … }]",
        }),
      });
    }
    if (!enlarged) return;
    const known = new Set(found.map(({ field }) => field.path.join(".")));
    const more = misfits(enlarged.theme, norm).filter(
      ({ field }) => !known.has(field.path.join(".")),
    );
    const [first] = more.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (!first) return;
    const { field, rule } = first;
    const slots = {
      size: enlarged.size,
      theme: theme.name,
      norm: norm.name,
      field: field.name,
      value: String(field.value),
      wanted: sayWanted(rule),
      cites: rule.cites,
    };
    tell(
      "theme-outside-norm",
      say(
        "with text_size: {size} the theme {theme} has {field}: {value}, and {norm} has {wanted} ({cites})",
        slots,
      ),
      {
        place: enlarged.place,
        hint:
          more.length > 1
            ? say("{count} fields are outside it then; the minister may read another theme", {
                count: more.length,
              })
            : say("write a smaller text_size, or let the minister read another theme"),
      },
    );
  },
};

interface Misfit {
  readonly field: ThemeField;
  readonly rule: NormRule;
}

function misfits(theme: Theme, { rules }: Norm): readonly Misfit[] {
  return rules.flatMap((rule) =>
    fieldsOf(rule, theme)
      .filter(({ value }) => !fits(value, rule))
      .map((field) => ({ field, rule })),
  );
}

/** The body is what the minister asks about. */
function rankOf({ field }: Misfit): number {
  return field.name === "paragraphs.body.size" ? 0 : 1;
}

/** A centimetre is no whole number of points, nor a third a decimal one. */
const FINEST = 0.01;

function fits(value: unknown, { least, most, exactly, one_of: allowed }: NormRule): boolean {
  const isLike = (wanted: unknown) =>
    typeof value === "number" && typeof wanted === "number"
      ? Math.abs(value - wanted) <= FINEST
      : value === wanted;
  if (exactly !== undefined && !isLike(exactly)) return false;
  if (allowed !== undefined && !allowed.some(isLike)) return false;
  if (least === undefined && most === undefined) return true;
  if (typeof value !== "number") return false;
  return value >= (least ?? value) - FINEST && value <= (most ?? value) + FINEST;
}

function sayOutside({ name: theme }: Theme, norm: Norm, field: ThemeField, rule: NormRule): Phrase {
  const slots = {
    theme,
    field: field.name,
    norm: norm.name,
    wanted: sayWanted(rule),
    cites: rule.cites,
  };
  const { value } = field;
  return value === undefined
    ? say("the theme {theme} has no {field}, and {norm} has {wanted} ({cites})", slots)
    : say("the theme {theme} has {field}: {value}, and {norm} has {wanted} ({cites})", {
        ...slots,
        value: typeof value === "string" ? `"${value}"` : String(value),
      });
}

function sayWanted({ least, most, exactly, one_of: allowed }: NormRule): Slot {
  if (exactly !== undefined) return inWords(exactly);
  if (allowed !== undefined) return or(allowed.map(inWords));
  if (least === undefined) return say("at most {most}", { most: most ?? 0 });
  if (most === undefined) return say("at least {least}", { least });
  return say("{least} to {most}", { least, most });
}

function inWords(value: NormValue): Phrase {
  return value === "" ? say("nothing") : quote(String(value));
}
