/** A folder as it would be with one more file, or with another text in one; nothing is written. */
import type { Host } from "../../host/host.ts";

export function withFile(host: Host, path: string, text: string): Host {
  const end = path.lastIndexOf("/");
  const [folder, name] = [path.slice(0, end), path.slice(end + 1)];
  const bytes = new TextEncoder().encode(text);
  return {
    ...host,
    read: (asked) => (asked === path ? bytes : host.read(asked)),
    list: (asked) => {
      const there = host.list(asked);
      if (asked === folder) return withName(there, { name, kind: "file" });
      return asked === "data"
        ? withName(there, { name: folder.slice("data/".length), kind: "folder" })
        : there;
    },
  };
}

type Entries = ReturnType<Host["list"]>;

function withName(entries: Entries, entry: Entries[number]): Entries {
  if (entry.name === "" || entries.some(({ name }) => name === entry.name)) return entries;
  return [...entries, entry].sort((a, b) => (a.name < b.name ? -1 : 1));
}
