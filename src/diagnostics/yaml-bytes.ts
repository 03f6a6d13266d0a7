/**
 * YAML from the bytes of a file: as `readYaml`, with a word on files that are too large to be looked
 * at, and on those that are saved otherwise than as UTF-8.
 */
import { decodeText } from "../text/decode.ts";
import { reportEncoding } from "./encoding.ts";
import { refuseForeignFile } from "./foreign-file.ts";
import { type KnownAs, recallValue } from "./known-values.ts";
import { Report } from "./report.ts";
import { laterPlaces, readYaml, type YamlFile, type YamlInput } from "./yaml.ts";
import { MAX_BYTES, reportTooLarge } from "./yaml-size.ts";

/** A file to read, and what it must look like. */
export interface YamlBytes<T> extends Omit<YamlInput<T>, "text" | "firstLine"> {
  readonly bytes: Uint8Array;
  /** Where the value may be known from, and is kept. */
  readonly known?: KnownAs | undefined;
}

/** The file, or undefined when anything in it is wrong; every problem is in the report. */
export function readYamlBytes<T>(asked: YamlBytes<T>): YamlFile<T> | undefined {
  const { bytes, known, file, schema, report } = asked;
  const before = known && recallValue(known, bytes, schema);
  if (before) {
    const decoded = decodeText(bytes);
    const text = "text" in decoded ? decoded.text : "";
    return { value: before.value, ...laterPlaces({ file, text, schema }) };
  }
  const own = new Report();
  const read = readFresh({ ...asked, report: own });
  report.include(own);
  if (read && own.problems.length === 0) known?.values.remember(known.form, bytes, read.value);
  return read;
}

function readFresh<T>({ bytes, ...input }: YamlBytes<T>): YamlFile<T> | undefined {
  const { file, report } = input;
  if (bytes.length > MAX_BYTES) {
    reportTooLarge(file, bytes.length, report);
    return undefined;
  }
  if (refuseForeignFile(file, bytes, report)) return undefined;
  const decoded = decodeText(bytes);
  if ("text" in decoded) return readYaml({ ...input, text: decoded.text });
  reportEncoding(file, decoded.encoding, report);
  return undefined;
}
