import { describe, expect, it } from "vitest";
import { changed, EARLIER, files, LATER, load } from "./fixture.ts";

const later = `data/meetings/${LATER}.yaml`;
const said = `data/commitments/${LATER}.yaml`;

function without(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

describe("the record", () => {
  it("holds every entry, meetings by day and commitments as their files have them", () => {
    const { record, problems } = load(files);
    expect(problems).toEqual([]);
    expect([...(record?.meetings.keys() ?? [])]).toEqual([EARLIER, LATER]);
    expect([...(record?.commitments.keys() ?? [])]).toEqual(["a-2", "a-1", "b-2", "b-1"]);
    expect(record?.commitments.get("b-1")?.meeting).toBe(LATER);
    expect(record?.people.get("binh")?.name).toBe("Đỗ Thanh Bình");
    expect(record?.house.party).toBe("moha");
  });

  it("lists the files it was read from with their bytes, sorted", () => {
    const { record } = load(files);
    expect(record?.files.map(({ path }) => path)).toEqual(Object.keys(files).sort());
    const house = record?.files.find(({ path }) => path === "data/house.yaml");
    expect(new TextDecoder().decode(house?.bytes)).toBe(files["data/house.yaml"]);
  });

  it("knows where an entry and each of its fields stand", () => {
    const { record } = load(files);
    expect(record?.placeOf("commitment", "b-1", ["due"])).toEqual({
      file: said,
      line: 29,
      column: 10,
      length: 7,
    });
    expect(record?.placeOf("commitment", "b-1")).toMatchObject({ file: said, line: 20 });
    expect(record?.placeOf("commitment", "b-1", ["no", "such"])).toMatchObject({ line: 20 });
    expect(record?.placeOf("house", "", ["mark"])).toMatchObject({
      file: "data/house.yaml",
      line: 6,
    });
    expect(record?.placeOf("meeting", LATER, ["on", "on"])).toMatchObject({ file: later, line: 6 });
    expect(record?.placeOf("person", "nobody")).toBeUndefined();
  });

  it("finds where a text of a paper came from", () => {
    expect(load(files).record?.locate("Thanh Bình")).toMatchObject({
      file: "data/people.yaml",
      line: 4,
      column: 14,
    });
  });
});

describe("data files that cannot be read", () => {
  it("are told of all at once, each file read although another is broken", () => {
    const broken = changed(
      ["data/house.yaml", ["chancery: 1", "chancery: 2"]],
      ["data/people.yaml", ["call_name: unknown", "callname: unknown"]],
      ["data/parties.yaml", ["kind: ministry", "kind: ministery"]],
      [later, ["state: held", `state: "held`]],
      [said, ["to: [mlsw]", "to: mlsw"]],
    );
    const { record, problems } = load(broken);
    expect(record).toBeUndefined();
    expect(problems).toEqual([
      `wrong-type ${said}:9:9`,
      "schema-version data/house.yaml:1:11",
      `yaml-syntax ${later}:5:8`,
      "wrong-value data/parties.yaml:17:11",
      "unknown-field data/people.yaml:5:5",
    ]);
  });

  it("make no dangling ids of the entries they would have held", () => {
    const broken = changed(["data/people.yaml", ["biography: unknown", "biography unknown"]]);
    expect(load(broken).problems).toEqual(["yaml-syntax data/people.yaml:10:5"]);
  });

  it("are missed by name", () => {
    const { record, problems } = load(without("data/sources.yaml", "data/house.yaml"));
    expect(record).toBeUndefined();
    expect(problems).toEqual([
      "missing-file data/house.yaml:1:1",
      "missing-file data/sources.yaml:1:1",
    ]);
    expect(load({}).diagnostics).toMatchObject([{ code: "no-data" }]);
  });

  it("are told of when nobody reads them, with the name that was meant", () => {
    const { record, diagnostics } = load({
      ...files,
      "data/people.yml": "",
      "data/meetings/a.txt": "",
    });
    expect(record).toBeDefined();
    expect(diagnostics).toMatchObject([
      { code: "unknown-file", severity: "warning", place: { file: "data/meetings/a.txt" } },
      { code: "unknown-file", hint: `did you mean "people.yaml"?` },
    ]);
  });

  it("are refused in another encoding than UTF-8", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x63, 0x00]);
    expect(load({ ...files, "data/house.yaml": utf16 }).problems).toEqual([
      "wrong-encoding data/house.yaml:1:1",
    ]);
    const latin = new Uint8Array([
      ...new TextEncoder().encode(files["data/house.yaml"]),
      0x23,
      0xe9,
    ]);
    expect(load({ ...files, "data/house.yaml": latin }).problems).toEqual([
      "unreadable-character data/house.yaml:11:2",
    ]);
  });
});
