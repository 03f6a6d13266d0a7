/** Mistakes in lists and groups that are written in brackets. */
import { say } from "../phrase.ts";
import { type Explanation, lastBefore, type YamlError } from "./mistake.ts";

export function unclosedBracket({ text, range, bracketed }: YamlError): Explanation {
  const open = bracketed.filter(([, end]) => !/[\]}]/u.test(text[end - 1] ?? ""));
  const start = lastBefore(open, range)?.[0] ?? range[0];
  const [opening, closing] = text[start] === "{" ? ["{", "}"] : ["[", "]"];
  return {
    message: say('the "{opening}" that opens here is never closed', { opening }),
    hint: say('write "{closing}" after the last entry', { closing }),
    range: [start, start + 1],
  };
}

export function blockInBrackets({ text, range }: YamlError): Explanation {
  const words = /^([^\s,{}[\]]+:[ \t]+)?[^\n,{}[\]]*?[ \t]+([a-z_]+):(?=\s)/u.exec(
    text.slice(range[0]),
  );
  const name = words?.[2];
  if (words && name !== undefined) {
    const at = range[0] + words[0].length - name.length - 1;
    return {
      message: say('a comma is missing before "{field}"', { field: name }),
      hint: say("write a comma between two entries"),
      range: [at, at + name.length],
    };
  }
  return {
    message: say("a list or group written over lines stands inside brackets"),
    hint: say("leave the brackets out, or write all of it inside them"),
  };
}

export function missingComma(): Explanation {
  return {
    message: say("a comma was expected here"),
    hint: say("write a comma between two entries"),
  };
}

export function extraComma(): Explanation {
  return { message: say("this comma stands where an entry was expected"), hint: say("remove it") };
}

/** What is said wherever it stands. */
export const TOO_DEEP = {
  message: say("lists and groups are nested too deep to be read"),
  hint: say("look for a bracket that opens and should not be there"),
};

export function tooDeep({ text, range }: YamlError): Explanation {
  const run = /[[{\s]*$/u.exec(text.slice(0, range[0]))?.[0].trimStart().length ?? 0;
  return {
    range: [range[0] - run, range[1]],
    ...TOO_DEEP,
  };
}

export function extraBracket({ text, range }: YamlError): Explanation {
  return {
    message: say("this {mark} closes nothing", { mark: text[range[0]] ?? "]" }),
    hint: say("remove it"),
    range: [range[0], range[0] + 1],
  };
}
