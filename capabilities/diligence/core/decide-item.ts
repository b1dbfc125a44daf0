import { readWebsite } from '#capabilities/candidates/core/read-website.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Item, ItemContent } from './item.ts';
import type { DiligenceRefusal } from './refusals.ts';

export type ItemChange = { readonly [Field in keyof ItemContent]?: ItemContent[Field] | undefined };

export type DecidedItem = ItemContent & Pick<Item, 'findingVersion'>;

/**
 * An item as it is after a change; what is left out stays. What people write is trimmed.
 * @param colleagues ids of the people who may own an item
 */
export function decideItem(
  item: ItemContent & Pick<Item, 'findingVersion'>,
  change: ItemChange,
  colleagues: ReadonlySet<Id>,
): Decision<DecidedItem, DiligenceRefusal> {
  const wish = merged(item, change);
  if (wish.owner !== null && wish.owner !== item.owner && !colleagues.has(wish.owner)) {
    return refuse('owner_is_no_colleague', { path: 'owner' });
  }
  const links: string[] = [];
  for (const [index, given] of wish.links.entries()) {
    const address = readWebsite(given);
    if (address === null) {
      return refuse('link_is_no_address', { path: `links[${index}]`, values: { value: given } });
    }
    if (!links.includes(address)) links.push(address);
  }
  const finding = wish.finding.trim();
  if (wish.rating === 'red' && finding === '') return refuse('red_needs_finding', { path: 'finding' });
  if (wish.state === 'done' && (finding === '' || wish.rating === null)) {
    return refuse('done_needs_finding', { path: finding === '' ? 'finding' : 'rating' });
  }
  const setAsideReason = wish.state === 'set_aside' ? wish.setAsideReason.trim() : '';
  if (wish.state === 'set_aside') {
    if (setAsideReason === '') return refuse('set_aside_needs_reason', { path: 'setAsideReason' });
    if (wish.rating === 'red') return refuse('red_is_not_set_aside', { path: 'state' });
  }
  const isNewFinding = finding !== item.finding || wish.rating !== item.rating;
  return accept({
    ...wish,
    links,
    finding,
    setAsideReason,
    findingVersion: item.findingVersion + (isNewFinding ? 1 : 0),
  });
}

function merged(item: ItemContent, change: ItemChange): ItemContent {
  const { name = item.name, look = item.look, owner = item.owner, dueOn = item.dueOn } = change;
  const { state = item.state, finding = item.finding, rating = item.rating, links = item.links } = change;
  const { setAsideReason = item.setAsideReason } = change;
  return { name, look, owner, dueOn, state, finding, rating, links, setAsideReason };
}
