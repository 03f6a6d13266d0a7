import { expect, test } from "vitest";
import { sayReason } from "../../src/diagnostics/host-reasons.ts";
import { tell } from "../../src/diagnostics/phrase.ts";
import { vietnamese } from "../../src/diagnostics/vi/vietnamese.ts";
import { HostError, type HostReason, hostReasons } from "../../src/host/host-error.ts";

function isReason(name: string): name is HostReason {
  return name in hostReasons;
}

test.each(Object.keys(hostReasons).filter(isReason))(
  "what the machine refuses (%s) is told in the words of the error itself, and in Vietnamese",
  (reason) => {
    const error = new HostError(reason, "output/a", "EXDEV");
    expect(tell(sayReason(error))).toBe(error.message);
    expect(tell(sayReason(error), vietnamese)).not.toBe(error.message);
  },
);
