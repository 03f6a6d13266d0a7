/** `copies`: who holds which copy of which version of a meeting's papers, and which came back. */
import { list, type Phrase, say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { underLock } from "../../pack/lock.ts";
import { type IssuedRegister, readRegister } from "../../pipeline/versions/issued-register.ts";
import { type IssuedCopy, numberOf } from "../../record/issued.ts";
import { momentIn } from "../../text/zone-clock.ts";
import { readKnown } from "../scaffold/known.ts";
import { appendIssued } from "./append.ts";

/** One copy and what became of it. */
export interface HeldCopy extends IssuedCopy {
  readonly version: number;
  /** `held`: of the version that stands; `collect`: of one that was superseded, and not back yet. */
  readonly state: "held" | "collect" | "returned";
  /** When its return was recorded. */
  readonly returned?: string;
}

/** By version and number; undefined where the file of what was issued is broken. */
export function copiesOf({ issues, returns }: IssuedRegister): readonly HeldCopy[] {
  const last = issues.at(-1);
  return issues.flatMap(({ issued, copies }) =>
    copies.map((copy): HeldCopy => {
      const back = returns.find(
        ({ returned, copies: numbers }) => returned === issued && numbers.includes(copy.number),
      );
      const state = back ? "returned" : issued === last?.issued ? "held" : "collect";
      return { ...copy, version: numberOf(issued), state, ...(back && { returned: back.at }) };
    }),
  );
}

export interface ReturnOptions {
  /** The numbers of the copies. */
  readonly numbers: readonly number[];
  /** Of which version; where absent, the one of which alone all of them are out. */
  readonly of?: number;
  readonly onWait?: (line: Phrase) => void;
}

/**
 * Records that copies came back.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export async function recordReturn(
  host: Host,
  meeting: string,
  { onWait, ...asked }: ReturnOptions,
  report: Report,
): Promise<"done" | "usage" | "problems" | "unwritten"> {
  const doing = `chancery copies ${meeting}`;
  const lock = { folder: "data", doing, onWait, onDead: onWait };
  const locked = await underLock(host, lock, report, () => {
    const register = readRegister(host, meeting, report);
    if (!register) return "problems";
    const version = versionMeant(register, asked, report);
    if (version === undefined) return "usage";
    const { house } = readKnown(host);
    const entry = {
      returned: `v${version}`,
      copies: [...new Set(asked.numbers)].sort((a, b) => a - b),
      at: momentIn(house?.timezone ?? "UTC", host.now()),
    };
    return appendIssued(host, register, meeting, entry, report) ? "done" : "problems";
  });
  return locked?.value ?? "unwritten";
}

/** The version of which all these copies are out. */
function versionMeant(
  register: IssuedRegister,
  { numbers, of }: Omit<ReturnOptions, "onWait">,
  report: Report,
): number | undefined {
  const copies = copiesOf(register);
  const versions = register.issues.map(({ issued }) => numberOf(issued));
  const out = (version: number, number: number) =>
    copies.some((each) => each.version === version && each.number === number && !each.returned);
  const fitting = versions.filter((version) => numbers.every((number) => out(version, number)));
  const [only, ...others] = of === undefined ? fitting : fitting.filter((each) => each === of);
  if (only !== undefined && others.length === 0) return only;
  const slots = { copies: list(numbers) };
  if (only !== undefined) {
    report.error("copy-ambiguous", say("copies {copies} of more than one version are out", slots), {
      hint: say("name the version, such as {option}", { option: `--of v${only}` }),
    });
  } else {
    report.error(
      "unknown-copy",
      say("there is no version of which copies {copies} are out", slots),
      {
        hint: say("chancery copies shows those that are out"),
      },
    );
  }
  return undefined;
}
