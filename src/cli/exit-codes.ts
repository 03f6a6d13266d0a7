/** The exit codes, stable for scripts and cron. */
export const exitCodes = {
  /** Done; there may be warnings. */
  done: 0,
  /** Problems in data or templates, or a file that was edited by hand. */
  problems: 1,
  /** The command line asked for something that is not there. */
  usage: 2,
  /** The disk or the rights did not allow it. */
  unwritten: 3,
  /** A mistake of ours. */
  bug: 70,
  /** Stopped by the user. */
  interrupted: 130,
} as const;
