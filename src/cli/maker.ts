/** A thread of `--jobs`: it reads the record for itself, and makes the papers of the meetings it is asked for. */
import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import type { Overseer } from "../pipeline/overseer.ts";
import { loadPipeline } from "./main.ts";
import type { MakerEvent, MakerInput } from "./makers.ts";
import { openProcess } from "./process-io.ts";

const { folders, options, stops, known }: MakerInput = workerData;
const tell = (event: MakerEvent) => workerpool.workerEmit(event);
const { openMaker } = await loadPipeline();
const overseer: Overseer = {
  begin: (paper) => {
    tell({ paper });
    return Object.hasOwn(stops, paper) ? stops[paper] : undefined;
  },
  end: () => tell({ paper: null }),
};
const host = openProcess(loadPipeline).createHost(folders);
const make = openMaker(host, { ...options, overseer }, known);
workerpool.worker({ make });
