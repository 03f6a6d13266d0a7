/**
 * What Microsoft's Open XML validation finds in Word files. It reckons for seconds without a pause, so it
 * works in a thread of its own, which this file is too, and holds up nothing else.
 */
import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import validate from "@ooxml-tools/validate";

/** By file, the findings, as sentences. */
export function askOpenXml(files) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: files });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the Open XML validation ended before its time")));
  });
}

async function judge(file) {
  try {
    const findings = await validate(new Uint8Array(readFileSync(file)), "docx");
    return findings.map(
      (each) => `${each.description} (${each.path?.partUri} ${each.path?.xpath})`,
    );
  } catch (error) {
    return [`not read: ${error.message}`];
  }
}

if (!isMainThread) {
  const found = new Map();
  for (const file of workerData) found.set(file, await judge(file));
  parentPort.postMessage(found);
}
