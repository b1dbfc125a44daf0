/** A long list of events as the calls that bring it. */
import { mostEvents, parsePushed } from '../core/parse-pushed.ts';

export interface Part {
  /** The place of its first event in the whole list. */
  readonly first: number;
  readonly items: readonly unknown[];
}

/** Any moment will do: whether `recordedAt` lies in the future is for the server to say. */
const farFuture = { seconds: 253_402_300_799, fraction: '' };

/**
 * Parts with a fault in them come first: the server refuses such a part whole, so that nothing is shared while anything
 * still needs mending.
 */
export function inParts(
  items: readonly unknown[],
  own: string,
  parties: readonly { readonly party: string }[],
): readonly Part[] {
  const sender = { party: own, parties: parties.map(({ party }) => party), now: farFuture };
  const faulty: Part[] = [];
  const sound: Part[] = [];
  for (let first = 0; first < items.length; first += mostEvents) {
    const part = { first, items: items.slice(first, first + mostEvents) };
    (parsePushed(part.items, sender).ok ? sound : faulty).push(part);
  }
  return [...faulty, ...sound];
}
