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
/** What asks for all the profiles that a file itself claims to keep, at one reading of it. */
const BY_CLAIM = "0";
/** The profiles that are judged here, by flavour, as its reports name them. */
const PROFILES = {
  ua1: "PDF/UA-1 validation profile",
  "2a": "PDF/A-2A validation profile",
  "3a": "PDF/A-3A validation profile",
};
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
 * By file and flavour, the rules that it breaks: `{ rule, says, context, times }`; none where it passes.
 * `wanted` names by file the flavours. A file is read once for all that it claims, and asked apart for what it
 * does not claim, as spoilt ones do. Undefined where that took too long.
 */
export async function validate(jar, wanted) {
  const verdicts = new Map([...wanted.keys()].map((file) => [file, new Map()]));
  const ask = async (flavour, files) => {
    const jobs = await judge(jar, flavour, files);
    for (const [file, job] of jobs ?? []) verdictsOf(job, flavour, verdicts.get(file));
    return jobs !== undefined;
  };
  if (!(await ask(BY_CLAIM, [...wanted.keys()]))) return undefined;
  for (const flavour of Object.keys(PROFILES)) {
    const lacks = (file) => wanted.get(file).includes(flavour) && !verdicts.get(file).has(flavour);
    const rest = [...wanted.keys()].filter(lacks);
    if (!(await ask(flavour, rest))) return undefined;
    for (const file of rest.filter(lacks)) {
      verdicts.get(file).set(flavour, [failure("veraPDF said nothing of the file")]);
    }
  }
  return verdicts;
}

/** By file, what one process says of it; undefined where that took too long. */
async function judge(jar, flavour, files) {
  if (files.length === 0) return new Map();
  const options = ["--flavour", flavour, "--format", "json", "--maxfailuresdisplayed", "1"];
  // A process that lives for a minute gains nothing by the slower compiler or a second collector of garbage.
  const start = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", jar, MAIN];
  const profiles = flavour === BY_CLAIM ? Object.keys(PROFILES).length : 1;
  const { isLate, output, errors } = await run("java", [...start, ...options, ...files], {
    timeout: STARTING + JUDGING * profiles * files.length,
  });
  if (isLate) return undefined;
  const json = output.slice(output.indexOf("{"));
  if (json === "") throw new Error(`veraPDF printed nothing: ${errors.trim().split("\n")[0]}`);
  const fileOf = new Map(files.map((file) => [resolve(file), file]));
  return new Map(
    JSON.parse(json)
      .report.jobs.map((job) => [fileOf.get(resolve(job.itemDetails.name)), job])
      .filter(([file]) => file),
  );
}

/** Notes by flavour what was found; nothing where a file that was to say its profiles itself claims none. */
function verdictsOf({ validationResult = [], taskException }, asked, verdicts) {
  for (const result of validationResult) {
    const flavour = Object.keys(PROFILES).find((each) => PROFILES[each] === result.profileName);
    if (flavour) verdicts.set(flavour, rulesOf(result));
  }
  if (asked === BY_CLAIM || verdicts.has(asked)) return;
  verdicts.set(asked, [failure(taskException?.exceptionMessage ?? "not read")]);
}

function rulesOf({ compliant, details }) {
  const rules = details.ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus === "FAILED")
    .map(({ specification, clause, testNumber, description, failedChecks, checks }) => ({
      rule: `${specification}, clause ${clause}, test ${testNumber}`,
      says: description,
      context: [checks[0]?.errorMessage, checks[0]?.context].filter(Boolean).join(" at "),
      times: failedChecks,
    }));
  return compliant || rules.length > 0 ? rules : [failure("not compliant")];
}

function failure(says) {
  return { rule: "veraPDF", says, context: "", times: 1 };
}
