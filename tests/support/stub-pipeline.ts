/** A pipeline that stands in for the real one where a test is about what stands around it. */

import type { Pipeline } from "../../src/cli/io.ts";
import { quote } from "../../src/diagnostics/phrase.ts";
import { checkChoice } from "../../src/pipeline/choice.ts";
import type { BuildOptions, BuiltFile } from "../../src/pipeline.ts";

/** What the stub does when it is asked to build. */
export type Mood = "ready" | "problem" | "warning" | "full-disk" | "broken" | "empty";

/** A pipeline that makes one file a meeting, kind and format, unless the mood says otherwise. */
export function createStubPipeline(mood: Mood): Pipeline {
  return {
    build: async (host, asked, report) => {
      const choice = checkChoice(host, asked, report);
      if (!choice) return { files: [], emitted: [], packs: [], outcome: "usage" };
      const options = { ...asked, ...choice };
      if (mood === "broken") throw new Error("two files of one pack are named note.en.pdf");
      if (mood === "warning") report.warning("example-warning", quote("a date is inferred"));
      if (mood === "problem") {
        report.error(
          "commitment-unknown-owner",
          quote('commitment a-1 names "mlws", which is not there'),
          {
            place: { file: "data/commitments/visit.yaml", line: 3, column: 12, length: 4 },
            hint: quote('did you mean "mlsw"?'),
          },
        );
        return { files: [], emitted: [], packs: [], outcome: "problems" };
      }
      if (mood === "full-disk") {
        report.error(
          "could-not-write",
          quote("could not write output/visit/note.en.pdf: the disk is full"),
        );
        return { files: [], emitted: [], packs: [], outcome: "unwritten" };
      }
      const meetings = options.meetings ?? ["reception", "visit"];
      for (const [done, meeting] of meetings.entries()) {
        await options.onStep?.({ meeting, done, total: meetings.length });
      }
      const { emit } = options;
      if (emit) {
        const emitted = meetings.flatMap((meeting) =>
          (options.kinds ?? ["note", "memo"]).map((kind) => {
            const text = emit === "markdown" ? `# A ${kind}\n` : `{ "title": "A ${kind}" }\n`;
            return { paper: `${meeting}/${kind}.en`, stage: emit, text };
          }),
        );
        return { files: [], emitted, packs: [], outcome: "done" };
      }
      const failed = options.strict === true && report.warnings > 0;
      const files = failed ? [] : meetings.flatMap((meeting) => makeFiles(meeting, options));
      return { files, emitted: [], packs: [], outcome: failed ? "problems" : "done" };
    },
    check: (host, options, report) => {
      if (!checkChoice(host, options, report)) return "usage";
      if (mood === "warning") report.warning("example-warning", quote("a date is inferred"));
      if (mood === "problem") report.error("example-error", quote("a date is wrong"));
      return report.errors > 0 ? "problems" : "done";
    },
    openMaker: () => () => Promise.reject(new Error("no thread makes papers here")),
  };
}

function makeFiles(meeting: string, options: BuildOptions): BuiltFile[] {
  const { kinds = ["memo", "note"], languages = ["en"], formats = ["pdf", "docx"] } = options;
  return kinds.flatMap((kind) =>
    languages.flatMap((lang) =>
      formats.map((format) => ({
        path: `output/${meeting}/${kind}.${lang}.${format}`,
        kind,
        lang,
        format,
        ...(format === "pdf" && { pages: 2 }),
        bytes: 1000,
        sha256: "0".repeat(64),
      })),
    ),
  );
}
