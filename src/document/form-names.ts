/** The forms that a template may place with `::form`; what stands in them is the theme's matter. */
export const formNames = ["basis", "addressees", "signature", "minutes"] as const;
export type FormName = (typeof formNames)[number];

/** Those, and what a theme places by itself: the head above the paper, the lines below an annex's title. */
export type PlacedForm = FormName | "head" | "annex";
