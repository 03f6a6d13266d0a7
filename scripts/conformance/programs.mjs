/**
 * Other people's programs: which are there, how they are asked, and, where CI may install them,
 * their coming in through the system's own packages. Nothing here takes longer than it was given.
 */
import { execFile } from "node:child_process";
import { platform } from "node:os";

/** By name: what shows that a program is there, and the packages of Debian that bring it. */
const PROGRAMS = {
  Java: { shows: ["java", "-version"], packages: ["default-jre-headless"] },
  Maven: { shows: ["mvn", "--version"], packages: ["maven"] },
  qpdf: { shows: ["qpdf", "--version"], packages: ["qpdf"] },
  poppler: { shows: ["pdfinfo", "-v"], packages: ["poppler-utils"] },
  // The fonts are as wide as those that the papers name.
  LibreOffice: {
    shows: ["soffice", "--version"],
    packages: ["libreoffice-writer-nogui", "fonts-liberation"],
  },
};

/** What apt may fetch is given up after this many milliseconds; what it fetched, it may install. */
const PATIENCE = 40_000;

/**
 * By name, whether each program is there: `{ Java: true, … }`. In CI, what lacks is installed first
 * where this is a machine of Debian's kind and we may do so.
 */
export async function findPrograms() {
  const found = await look(Object.keys(PROGRAMS));
  if (process.env.CI && process.getuid?.() === 0 && (await run("apt-get", ["--version"])).isDone) {
    await install(found);
  }
  return found;
}

async function look(names) {
  const isThere = async (name) => [name, (await run(...command(PROGRAMS[name].shows))).isDone];
  return Object.fromEntries(await Promise.all(names.map(isThere)));
}

function command([program, ...values]) {
  return [program, values];
}

async function install(found) {
  const until = Date.now() + PATIENCE;
  // The office is by far the largest, and must not take the others' time.
  for (const group of [["Java", "Maven", "qpdf", "poppler"], ["LibreOffice"]]) {
    const lacking = group.filter((name) => !found[name]);
    const timeout = until - Date.now();
    if (lacking.length === 0 || timeout <= 0) continue;
    const packages = lacking.flatMap((name) => PROGRAMS[name].packages);
    const options = ["install", "--quiet=2", "--yes", "--no-install-recommends"];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "--quiet=2"], { timeout });
    // Fetched apart, since fetching may be broken off at any time and installing may not.
    const fetched = await run("apt-get", [...options, "--download-only", ...packages], {
      timeout: Math.max(1, until - Date.now()),
      env,
    });
    if (fetched.isDone) await run("apt-get", [...options, "--no-download", ...packages], { env });
    Object.assign(found, await look(lacking));
  }
}

/**
 * Runs a program to its end and never throws: whether it ended well, what it printed on both
 * outputs, and whether the time given (`timeout`, milliseconds) ran out.
 */
export function run(program, values, options = {}) {
  // On Windows, Maven and npm are scripts, which a shell alone can start; their values hold no spaces.
  const shell = platform() === "win32" && ["mvn", "npx"].includes(program);
  return new Promise((resolve) => {
    const all = { encoding: "utf8", maxBuffer: 1 << 28, shell, ...options };
    execFile(program, values, all, (error, output, errors) => {
      resolve({ isDone: !error, isLate: error?.killed === true, output, errors });
    });
  });
}
