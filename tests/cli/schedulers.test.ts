/** The files for schedulers hold together, and the program takes the very words that they run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { reportStrangeFiles } from "../../src/template/strange-files.ts";
import { must } from "../support/example.ts";
import { exampleInMemory, FIRST_MONDAY } from "../support/example-in-memory.ts";
import { runCommand } from "../support/run-command.ts";
import { projectFolder } from "../support/sources.ts";

const folder = join(projectFolder, "templates", "schedule");
const files = readdirSync(folder).sort();
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const linesOf = (name: string) => read(name).split("\n");

const service = linesOf("chancery-weekly.service");
const timer = linesOf("chancery-weekly.timer");
const crontab = linesOf("crontab");
const task = must(
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(read("chancery-weekly.xml"), "text/xml").documentElement ?? undefined,
  "no task",
);
const [claim, job] = parseAllDocuments(read("cronjob.yaml")).map((document) => {
  expect(document.errors).toEqual([]);
  return document.toJS();
});
const jobSpec = job.spec.jobTemplate.spec;
const pod = jobSpec.template.spec;
const [container] = pod.containers;

/** What a unit file of systemd says, the last word first. */
function settingIn(lines: readonly string[], name: string): string | undefined {
  return lines.findLast((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);
}

function textOf(parent: Element, name: string): string {
  const [only, ...more] = Array.from(parent.getElementsByTagName(name));
  expect(more).toEqual([]);
  return must(only?.textContent ?? undefined, `no ${name}`);
}

/** By where it stands, every command line: those that are run, and those shown as a comment. */
const commandLines: Readonly<Record<string, string>> = {
  ...inLines("service", service, /^(?:# )?ExecStart=(.*)$/u),
  ...inLines("crontab", crontab, /^(?:# )?(?:0 6 \* \* 1|@reboot {4}sleep 300 &&) +(.*)$/u),
  ...inLines("cron job", linesOf("cronjob.yaml"), /^ +(?:# )?command: \[(.*)\]$/u, /, /gu),
  task: textOf(task, "Arguments"),
  "task with commands": `${textOf(task, "Arguments")} ${/--on-success .*/u.exec(textOf(task, "Description"))?.[0]}`,
};

function inLines(name: string, lines: readonly string[], form: RegExp, comma = / /gu) {
  const found = lines.flatMap((line) => form.exec(line)?.[1] ?? []);
  return Object.fromEntries(
    found.map((text, index) => [`${name} ${index + 1}`, text.replace(comma, " ")]),
  );
}

/** What comes behind the name of the program. */
function wordsOf(line: string): readonly string[] {
  const [, rest = ""] = /^(?:cd \/srv\/ministry && )?\S*chancery(?:\.js)? (.*)$/u.exec(line) ?? [];
  return rest.split(" ");
}

test("every file for a scheduler is looked at here", () => {
  expect(files).toEqual([
    ...["batch-job.yaml", "chancery-weekly.service", "chancery-weekly.timer"],
    ...["chancery-weekly.xml", "cronjob.yaml", "crontab"],
  ]);
  expect(Object.keys(commandLines)).toEqual([
    ...["service 1", "service 2", "crontab 1", "crontab 2", "crontab 3", "crontab 4"],
    ...["cron job 1", "cron job 2", "task", "task with commands"],
  ]);
});

test.each(files)("%s says at its head what to change and how to see that it runs", (name) => {
  const head = read(name).split("\n").slice(0, 24).join("\n");
  for (const words of [/Change: 1\./u, /in place/u, /See that it runs:/u]) {
    expect(head).toMatch(words);
  }
});

const distinct = [...new Set(Object.values(commandLines).map((line) => wordsOf(line).join(" ")))];

/** What the command tells, with which code it ends, and whom it hands the memo on to. */
async function runIn(files: Readonly<Record<string, string | Uint8Array>>, line: string) {
  const told: string[] = [];
  const host = createMemoryHost(files, {
    now: FIRST_MONDAY,
    onCommand: (command, { argument = "nothing" }) => {
      told.push(`${command} ${argument}`);
      return 0;
    },
  });
  const world = { createHost: () => host, now: () => FIRST_MONDAY };
  return { ...(await runCommand(line.split(" "), world)), host, told };
}

const example = Object.fromEntries(exampleInMemory().files);

test.each(distinct)("chancery %s: makes the memo, and hands it on", async (line) => {
  expect(line).toMatch(/^weekly --catch-up\b/u);
  const { code, printed, host, told } = await runIn(example, line);
  expect(code).toBe(0);
  const manifest = "output/weekly/2025-W50/manifest.json";
  expect([...host.files.keys()]).toContain(manifest);
  const [, onSuccess] = / --on-success (\S+)/u.exec(line) ?? [];
  expect(told).toEqual(onSuccess ? [`${onSuccess} ${manifest}`] : []);
  // cron mails whatever is printed.
  if (line.includes("--quiet")) expect(printed).toBe("");
});

test.each(distinct)("chancery %s: says what is wrong, and tells the desk", async (line) => {
  const { code, printed, told } = await runIn(
    { ...example, "data/house.yaml": "chancery: 1\n" },
    line,
  );
  expect(code).toBe(1);
  expect(printed).toContain("data/house.yaml");
  const [, onFailure] = / --on-failure (\S+)/u.exec(line) ?? [];
  expect(told).toEqual(onFailure ? [`${onFailure} nothing`] : []);
});

test("with systemd a memo that is not made is a failure, and only the papers can be written", () => {
  expect(settingIn(service, "Type")).toBe("oneshot");
  expect(settingIn(service, "SuccessExitStatus")).toBeUndefined();
  expect(settingIn(service, "ProtectSystem")).toBe("strict");
  expect(settingIn(service, "ReadWritePaths")).toBe(
    `${settingIn(service, "WorkingDirectory")}/output`,
  );
  expect(settingIn(service, "MemoryDenyWriteExecute")).toBeUndefined();
  expect(settingIn(timer, "Persistent")).toBe("true");
});

test("each scheduler runs it on Monday at 06:00, those that can in the zone of the example's house", () => {
  const zone = "Asia/Ho_Chi_Minh";
  expect(exampleHouse()).toContain(`timezone: ${zone}\n`);
  expect(settingIn(timer, "OnCalendar")).toBe(`Mon *-*-* 06:00 ${zone}`);
  expect(crontab).toContain(`CRON_TZ=${zone}`);
  expect(job.spec).toMatchObject({ schedule: "0 6 * * 1", timeZone: zone });
  // Without an offset, which would move the hour where clocks are changed.
  const start = textOf(task, "StartBoundary");
  expect(start).toMatch(/^\d{4}-\d{2}-\d{2}T06:00:00$/u);
  expect(new Date(`${start}Z`).getUTCDay()).toBe(1);
  const days = Array.from(task.getElementsByTagName("DaysOfWeek")).map(
    ({ textContent }) => textContent,
  );
  expect(days).toHaveLength(1);
  expect(Array.from(task.getElementsByTagName("Monday"))).toHaveLength(1);
});

function exampleHouse(): string {
  return readFileSync(join(projectFolder, "data", "house.yaml"), "utf8");
}

test("cron knows who is told, and every line of it is a setting, a comment or a time", () => {
  const form = /^$|^#|^[A-Z_]+=\S+$|^0 6 \* \* 1 {2}\S|^@reboot {4}\S/u;
  expect(crontab.filter((line) => !form.test(line))).toEqual([]);
  expect(crontab.some((line) => line.startsWith("MAILTO="))).toBe(true);
});

test("Windows runs it later if it was off, never twice at once, and not for ever", () => {
  expect(task.namespaceURI).toBe("http://schemas.microsoft.com/windows/2004/02/mit/task");
  expect(textOf(task, "StartWhenAvailable")).toBe("true");
  expect(textOf(task, "MultipleInstancesPolicy")).toBe("IgnoreNew");
  expect(textOf(task, "ExecutionTimeLimit")).toBe("PT1H");
  expect(textOf(task, "Command")).toMatch(/node\.exe$/u);
  // The first line tells the truth of any file that is read as UTF-8, or as an older code page.
  expect(read("chancery-weekly.xml")).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>[\r\n -~]*$/u,
  );
});

test("Kubernetes keeps the papers, runs one at a time, and calls each run by the same name", () => {
  expect(job.spec).toMatchObject({ concurrencyPolicy: "Forbid" });
  expect(job.spec.startingDeadlineSeconds).toBeGreaterThan(86_400);
  expect(jobSpec).toMatchObject({ backoffLimit: 0 });
  expect(pod).toMatchObject({ hostname: "chancery-weekly", restartPolicy: "Never" });
  const out = container.command[container.command.indexOf("--out") + 1];
  const mount = container.volumeMounts.find(
    ({ mountPath }: { mountPath: string }) => mountPath === out,
  );
  const volume = pod.volumes.find(({ name }: { name: string }) => name === mount.name);
  expect(volume.persistentVolumeClaim.claimName).toBe(claim.metadata.name);
  expect(mount.readOnly).toBeUndefined();
});

test("each pod of a batch makes its part of all, into a folder of its own, in words that the program takes", async () => {
  const { completionMode, completions, template } = parse(read("batch-job.yaml")).spec;
  expect(completionMode).toBe("Indexed");
  const [{ args }] = template.spec.containers;
  const [, words = "", parts] =
    /exec chancery (build --shard "\$part\/(\d+)" --out "\S+part-\$part")$/u.exec(args[0]) ?? [];
  expect(Number(parts)).toBe(completions);
  const typed = words.replaceAll("$part", "3").replaceAll('"', "").split(" ");
  const createHost = () => exampleInMemory();
  const { code, stderr } = await runCommand(typed, { createHost });
  expect([code, stderr]).toEqual([0, expect.stringContaining("0 files, 0 errors")]);
});

test("a house may keep them in its own templates without being warned of files that nobody reads", () => {
  const own = Object.fromEntries(files.map((name) => [`templates/schedule/${name}`, read(name)]));
  const report = new Report();
  reportStrangeFiles(createMemoryHost(own), report);
  expect(report.diagnostics).toEqual([]);
});
