/** The language of messages that the house asks for; which there are is for those who print them. */
import { Report } from "../diagnostics/report.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { type House, houseSchema } from "../record/house.ts";

/** It, or undefined when the house file cannot be read; its problems are told when it is loaded. */
export function messagesOf(host: Host): House["messages"] | undefined {
  const file = "data/house.yaml";
  const bytes = host.read(file);
  const report = new Report();
  return bytes && readYamlBytes({ file, bytes, schema: houseSchema, report })?.value.messages;
}
