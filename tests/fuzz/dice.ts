/** Choices that are the same for the same seed and number, so that one case can be played again. */
import { chanceOf } from "../quality/random.ts";

export interface Dice {
  /** From the first to the last, both in it. */
  whole(from: number, to: number): number;
  happens(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Small mostly, seldom near the most. */
  size(most: number): number;
  /** Of choices with their weights. */
  weigh<T>(choices: readonly (readonly [weight: number, choice: T])[]): T;
}

/** The dice of one case: no case depends on those before it. */
export function diceOf(seed: number, index: number): Dice {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const whole = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
  const pick = <T>(choices: readonly T[]): T => {
    for (const choice of choices.slice(whole(0, choices.length - 1))) return choice;
    throw new Error("there is nothing to choose from");
  };
  return {
    whole,
    pick,
    happens: (probability) => chance() < probability,
    size: (most) => Math.max(1, Math.round(most ** chance())),
    weigh: (choices) => {
      let left = chance() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, choice] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return pick(choices)[1];
    },
  };
}
