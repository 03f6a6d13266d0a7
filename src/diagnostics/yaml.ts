/** The one YAML reader: text to a checked value with the place of each part. */
import type * as z from "zod";
import type { Place } from "./diagnostic.ts";
import type { Report } from "./report.ts";

/** Text to read, and what it must look like. */
export interface YamlInput<T> {
  /** Path for messages, relative to the root. */
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
  readonly report: Report;
}

/** A read file: its value, and where each part of it stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** The narrowest place that the path leads to: the value, or with `key` the key itself. */
  place(path: readonly (string | number)[], part?: "key" | "value"): Place;
  /** The first scalar whose text holds this text. */
  locate(text: string): Place | undefined;
}

/** The file, or undefined when anything in it is wrong; every problem is in the report. */
export declare function readYaml<T>(input: YamlInput<T>): YamlFile<T> | undefined;
