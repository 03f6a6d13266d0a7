/** What the 61 things that a careful desk officer looks at have become: a check, a promise kept elsewhere, or open. */

/** E is an error, W a warning; the number is that of the field's list. */
export interface OfficerRule {
  readonly rule: string;
  /** What it is about, in a few words. */
  readonly about: string;
  /** The codes of the checks that tell of it. */
  readonly codes?: readonly string[];
  /** Why a code is told of with another severity than the rule has. */
  readonly because?: string;
  /** Held by how the program is made, and the tests that prove it: file and a part of the test's name. */
  readonly held?: { readonly how: string; readonly tests: readonly (readonly [string, string])[] };
  /** What of it cannot be decided today, and what it waits for. */
  readonly open?: string;
}
