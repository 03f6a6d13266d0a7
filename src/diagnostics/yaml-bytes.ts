/** YAML from the bytes of a file: as `readYaml`, with a word on files that are saved otherwise than as UTF-8. */
import { decodeText } from "../text/decode.ts";
import { readYaml, type YamlFile, type YamlInput } from "./yaml.ts";

/** A file to read, and what it must look like. */
export interface YamlBytes<T> extends Omit<YamlInput<T>, "text" | "firstLine"> {
  readonly bytes: Uint8Array;
}

/** The file, or undefined when anything in it is wrong; every problem is in the report. */
export function readYamlBytes<T>({ bytes, ...input }: YamlBytes<T>): YamlFile<T> | undefined {
  const decoded = decodeText(bytes);
  if ("text" in decoded) return readYaml({ ...input, text: decoded.text });
  const { file, report } = input;
  report.error("wrong-encoding", `the file is saved as ${decoded.encoding}, not as UTF-8`, {
    place: { file, line: 1, column: 1 },
    hint: "save it again with the encoding UTF-8",
  });
  return undefined;
}
