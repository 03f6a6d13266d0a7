/** Texts as ids of `a-z0-9-`: Latin letters lose their marks, all others are left out. */
import { fold } from "./fold.ts";

/** The id that a text makes: `Đỗ Thanh Bình` is `do-thanh-binh`; empty without a Latin letter or figure (Lao, say). */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
