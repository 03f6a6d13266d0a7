/** Handlebars' own rule of what counts as yes in `{{#if}}`, for helpers that test values. */

/** False for what is absent, `false`, 0, an empty text and an empty list. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
