/** The part of a batch that falls to one of several machines. */
import type { Host } from "../host/host.ts";
import { listMeetings } from "./choice.ts";

/** Part `index` of `count`, both from 1 on. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a meeting falls to this part. Each of those asked for, all when undefined, falls to just one of
 * the parts, whatever is wrong in the record; neighbouring ones to different parts, since they are alike.
 */
export function shardOf(
  host: Host,
  asked: readonly string[] | undefined,
  { index, count }: Shard,
): (meeting: string) => boolean {
  const places = new Map((asked ?? listMeetings(host)).map((id, at) => [id, at]));
  // The file of a meeting may have a name of its own, which is told; it is not lost for that.
  return (meeting) => (places.get(meeting) ?? 0) % count === index - 1;
}
