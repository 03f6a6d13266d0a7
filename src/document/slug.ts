/** Texts as ids of `a-z0-9-`: Latin letters lose their marks, all others are left out. */

/** The id that a text makes; empty when it holds no Latin letter and no figure (Lao, say). */
export function slugOf(text: string): string {
  return text
    .replace(/[đĐ]/g, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
