/** Which of the problems of a build were told of which meeting: a build tells them in the order of its steps. */
import type { Problem, Report } from "../../diagnostics/report.ts";
import type { BuildOptions } from "../../pipeline.ts";

type OnStep = NonNullable<BuildOptions["onStep"]>;

export interface ToldByMeeting {
  /** For the build to call before each meeting. */
  readonly onStep: OnStep;
  /** Once the build has ended. */
  of(meeting: string): readonly Problem[];
}

/** Listens to a build that writes to this report. */
export function tellApart(report: Report, onStep: OnStep | undefined): ToldByMeeting {
  const steps: { readonly meeting: string; readonly start: number }[] = [];
  return {
    onStep: async (step) => {
      steps.push({ meeting: step.meeting, start: report.problems.length });
      await onStep?.(step);
    },
    of: (meeting) => {
      const at = steps.findIndex((step) => step.meeting === meeting);
      const step = steps[at];
      return step ? report.problems.slice(step.start, steps[at + 1]?.start) : [];
    },
  };
}
