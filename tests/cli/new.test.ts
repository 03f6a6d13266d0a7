/** `chancery new` and `chancery schema` from the words to the exit code, with a terminal that the test plays. */
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import type { Question } from "../../src/tasks/scaffold/question.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { runCommand } from "../support/run-command.ts";

/** What a person at a terminal answers, by flag; undefined gives up; suggestions are taken. */
type Person = Readonly<Record<string, string | undefined>>;

async function chancery(words: readonly string[], person?: Person) {
  const host = exampleInMemory();
  const asked: string[] = [];
  const openAsk: Io["openAsk"] = (tell) => async (question: Question) => {
    asked.push(tell(question.words));
    const { flag, suggested = "" } = question;
    return person && Object.hasOwn(person, flag) ? person[flag] : suggested;
  };
  const { code, stdout, stderr } = await runCommand(words, {
    createHost: () => host,
    ...(person && { openAsk }),
  });
  const written = host.log.filter((operation) => operation.startsWith("rename"));
  return { code, stdout, stderr, asked, written, host };
}

const person = ["new", "person", "--name", "Trần Thị Đào"];

describe("chancery new", () => {
  test("prints the file on stdout, and what to do next on stderr", async () => {
    const { code, stdout, stderr } = await chancery(person);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "data/people.yaml\n" });
    expect(stderr).toBe("begun; fill in what is known, then run chancery check\n");
  });

  test("asks at a terminal in the language of messages", async () => {
    const { code, asked } = await chancery(["new", "person", "--messages", "vi"], {
      name: "Trần Thị Đào",
    });
    expect(code).toBe(0);
    expect(asked).toEqual([
      "họ tên đầy đủ là gì",
      "là người nước nào",
      "khi nói thì xưng hô với người này thế nào",
      "dùng mã nào",
    ]);
  });

  test("leaves with 130 and writes nothing when the person gives up", async () => {
    const { code, stdout, stderr, written } = await chancery(person, { country: undefined });
    expect({ code, stdout, written }).toEqual({ code: 130, stdout: "", written: [] });
    expect(stderr).toBe("stopped; nothing was written\n");
  });

  test.each(["--quiet", "--json"])(
    "asks nothing with %s, and leaves with 2 where something is missing",
    async (option) => {
      const { code, asked, written } = await chancery(["new", "person", option], { name: "A" });
      expect({ code, asked, written }).toEqual({ code: 2, asked: [], written: [] });
    },
  );

  test("tells a script the file in JSON", async () => {
    const { code, stdout, stderr } = await chancery([...person, "--json"]);
    expect(JSON.parse(stdout)).toEqual({ files: [{ path: "data/people.yaml" }], diagnostics: [] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("takes a flag of two words", async () => {
    const { code, host } = await chancery([...person, "--call-name", "Bà Đào"]);
    expect(code).toBe(0);
    const text = new TextDecoder().decode(host.files.get("data/people.yaml"));
    expect(text).toContain("    call_name: Bà Đào # ");
  });
});

describe("chancery schema", () => {
  test("prints a schema that a program can read, in the language of messages", async () => {
    const { code, stdout, stderr } = await chancery(["schema", "meeting", "--messages", "vi"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout).properties.city.description).toBe("Thành phố");
  });

  test("writes them all, and says which changed", async () => {
    const same = await chancery(["schema", "--write"]);
    expect(same).toMatchObject({ code: 0, stdout: "", written: [] });
    expect(same.stderr).toBe("all schemas are as they should be\n");
    const { code, stdout, written } = await chancery(["schema", "--write", "--messages", "vi"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toContain("data/schemas/house.schema.json");
    expect(written).toHaveLength(8);
  });
});
