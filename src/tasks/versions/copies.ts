/** `copies`: who holds which copy of which version of a meeting's papers, and which came back. */
import { list, type Phrase, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { underLock } from "../../pack/lock.ts";
import { type IssuedRegister, readRegister } from "../../pipeline/versions/issued-register.ts";
import { readDataFiles } from "../../record/data-files.ts";
import { type IssuedCopy, numberOf } from "../../record/issued.ts";
import { momentAsIn, momentIn } from "../../text/zone-clock.ts";
import { readKnown } from "../scaffold/known.ts";
import { appendIssued } from "./append.ts";

/** One copy and what became of it. */
export interface HeldCopy extends IssuedCopy {
  readonly version: number;
  /**
   * `held`: of the version that stands, or of one that says the same, by a recipient of both; `collect`: to be
   * taken back, since its version was superseded, its recipient left out, or the meeting cancelled.
   */
  readonly state: "held" | "collect" | "returned";
  /** When its return was recorded. */
  readonly returned?: string;
}

export interface MeetingState {
  /** Of a meeting that does not take place no paper is good any more. */
  readonly isCancelled?: boolean;
}

/** By version and number. */
export function copiesOf(
  { issues, returns }: IssuedRegister,
  { isCancelled = false }: MeetingState = {},
): readonly HeldCopy[] {
  const last = issues.at(-1);
  const isGood = (version: string, number: number) =>
    last?.copies.some((copy) => copy.number === number && (copy.of ?? last.issued) === version);
  return issues.flatMap(({ issued, copies }) =>
    copies
      .filter(({ of }) => of === undefined)
      .map((copy): HeldCopy => {
        const back = returns.find(
          ({ returned, copies: numbers }) => returned === issued && numbers.includes(copy.number),
        );
        const isHeld = !isCancelled && isGood(issued, copy.number);
        const state = back ? "returned" : isHeld ? "held" : "collect";
        return { ...copy, version: numberOf(issued), state, ...(back && { returned: back.at }) };
      }),
  );
}

/** Whether the record says that the meeting does not take place; false where it says nothing of it. */
export function isCancelled(host: Host, meeting: string): boolean {
  const files = readDataFiles(host, new Report());
  return files?.meetings.get(meeting)?.value.state === "cancelled";
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
    const [now, last] = [host.now(), register.issues.at(-1)];
    const entry = {
      returned: `v${version}`,
      copies: [...new Set(asked.numbers)].sort((a, b) => a - b),
      at: house ? momentIn(house.timezone, now) : momentAsIn(last?.at ?? "", now),
    };
    return appendIssued(host, register, meeting, entry, report) ? "done" : "problems";
  });
  return locked?.value ?? "unwritten";
}

/** The version of which all these copies are out; why there is none is told. */
function versionMeant(
  register: IssuedRegister,
  { numbers, of }: Omit<ReturnOptions, "onWait">,
  report: Report,
): number | undefined {
  const copies = copiesOf(register);
  const versions = register.issues.map(({ issued }) => numberOf(issued));
  if (of !== undefined && !versions.includes(of)) {
    report.error("unknown-version", say("there is no v{version}", { version: of }), {
      hint: say("issued: {versions}", { versions: list(versions.map((each) => `v${each}`)) }),
    });
    return undefined;
  }
  const asked = of === undefined ? versions : [of];
  const find = (version: number, number: number) =>
    copies.find((each) => each.version === version && each.number === number);
  const isOut = (version: number, number: number) => {
    const copy = find(version, number);
    return copy !== undefined && copy.returned === undefined;
  };
  const [only, ...others] = asked.filter((version) =>
    numbers.every((each) => isOut(version, each)),
  );
  if (only !== undefined && others.length === 0) return only;
  const slots = { copies: list(numbers) };
  if (only !== undefined) {
    report.error("copy-ambiguous", say("copies {copies} of more than one version are out", slots), {
      hint: say("name the version, such as {option}", { option: `--of v${only}` }),
    });
    return undefined;
  }
  const [version] = asked.length === 1 ? asked : [];
  const details = { hint: say("chancery copies shows those that are out") };
  if (version === undefined) {
    const message = say("there is no version of which copies {copies} are out", slots);
    report.error("unknown-copy", message, details);
    return undefined;
  }
  for (const number of numbers.filter((each) => !isOut(version, each))) {
    const { returned } = find(version, number) ?? {};
    const at = (returned ?? "").slice(0, 16).replace("T", " ");
    report.error(
      "unknown-copy",
      returned === undefined
        ? say("there is no copy {number} of v{version}", { number, version })
        : say("copy {number} of v{version} came back at {at}", { number, version, at }),
      details,
    );
  }
  return undefined;
}
