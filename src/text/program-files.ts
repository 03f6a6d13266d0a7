/** Files that programs leave beside those of persons, known by their names: no person wrote them or means them. */

/** Hidden files, those of Office and of Vim, Emacs and others, and what is not yet whole. */
export function isOfPrograms(name: string): boolean {
  return OF_PROGRAMS.test(name);
}

const OF_PROGRAMS =
  /^\.|^~\$|~$|^#.*#$|^4913$|___jb_(?:tmp|old)___$|\.(?:sw[a-p]x?|tmp|temp|part|bak)$|^Thumbs\.db$|^desktop\.ini$/iu;
