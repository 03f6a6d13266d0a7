/**
 * veraPDF, the open validator of PDF/A and PDF/UA: fetched by Maven from wherever that looks, in one
 * pinned version whose bytes are known, and only run; nothing of it is kept in the project.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./programs.mjs";

const NAME = "greenfield-apps";
const VERSION = "1.28.2";
const SHA512 =
  "b7dd3a4a34c83e2d92d334e3f16be631a793dd39088a0a376b59ce5aabbac744f7a0781c4c844bc9855ec0778be749b78854093a8c7d9d5c8f50da75d48aba7d";
const MAIN = "org.verapdf.apps.GreenfieldCliWrapper";
/** Of Maven, to fetch it; pinned, since Maven does not find the newest in every repository. */
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
/** Milliseconds for fetching it, for its start, and for judging a paper by one profile. */
const FETCHING = 40_000;
const STARTING = 60_000;
const JUDGING = 2_000;

/** The validator `{ jar }`; or `{ absent }`, why it cannot be had; or `{ fault }`, bytes that are not its own. */
export async function fetchVeraPdf(found, folder) {
  const lacking = ["Java", "Maven"].filter((name) => !found[name]);
  if (lacking.length > 0) return { absent: `${lacking.join(" and ")} could not be had` };
  const artifact = `-Dartifact=org.verapdf.apps:${NAME}:${VERSION}`;
  // Beside no other project's file, and told of no folder, whose name might hold spaces.
  const { isDone, isLate } = await run(
    "mvn",
    ["--batch-mode", "--quiet", COPY, artifact, "-DoutputDirectory=."],
    { cwd: folder, timeout: FETCHING },
  );
  if (!isDone) {
    const how = isLate ? `within ${FETCHING / 1000} seconds` : "";
    return { absent: `Maven could not fetch it ${how}`.trim() };
  }
  const jar = join(folder, `${NAME}-${VERSION}.jar`);
  const hash = createHash("sha512").update(readFileSync(jar)).digest("hex");
  if (hash === SHA512) return { jar };
  return { fault: `the file that Maven fetched is not veraPDF ${VERSION} as it is known here` };
}

/**
 * By file, the rules that it breaks: `{ rule, says, context, times }`; none where it passes. The
 * flavour is a profile's name, such as `ua1` or `2a`. All files go through one process; undefined
 * where that took too long.
 */
export async function validate(jar, flavour, files) {
  const broken = new Map(
    files.map((file) => [file, [failure("veraPDF said nothing of the file")]]),
  );
  if (files.length === 0) return broken;
  const options = ["--flavour", flavour, "--format", "json", "--maxfailuresdisplayed", "1"];
  const start = ["-XX:TieredStopAtLevel=1", "-cp", jar, MAIN];
  const values = [...start, ...options, ...files];
  const { isLate, output, errors } = await run("java", values, {
    timeout: STARTING + JUDGING * files.length,
  });
  if (isLate) return undefined;
  const json = output.slice(output.indexOf("{"));
  if (json === "") throw new Error(`veraPDF printed nothing: ${errors.trim().split("\n")[0]}`);
  for (const job of JSON.parse(json).report.jobs) {
    const file = files.find((each) => resolve(each) === resolve(job.itemDetails.name));
    if (file) broken.set(file, rulesOf(job));
  }
  return broken;
}

function rulesOf({ validationResult, taskException }) {
  if (!validationResult?.length) return [failure(taskException?.exceptionMessage ?? "not read")];
  return validationResult.flatMap(({ compliant, details }) => {
    const rules = details.ruleSummaries
      .filter(({ ruleStatus }) => ruleStatus === "FAILED")
      .map(({ specification, clause, testNumber, description, failedChecks, checks }) => ({
        rule: `${specification}, clause ${clause}, test ${testNumber}`,
        says: description,
        context: [checks[0]?.errorMessage, checks[0]?.context].filter(Boolean).join(" at "),
        times: failedChecks,
      }));
    return compliant || rules.length > 0 ? rules : [failure("not compliant")];
  });
}

function failure(says) {
  return { rule: "veraPDF", says, context: "", times: 1 };
}
