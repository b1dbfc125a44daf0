/**
 * What criteria are called where no reader's language counts: in the files of the command line, and where chance is
 * dealt by name. Of the template its id, otherwise the name it was given.
 */
import type { SelectionCriterion } from './selection.ts';

type Named = Pick<SelectionCriterion, 'template' | 'name'>;

/** One for each criterion, in order, all different. */
export function labelCriteria(criteria: readonly Named[]): readonly string[] {
  const taken = new Set<string>();
  return criteria.map(({ template, name }) => {
    const wish = (template ?? name ?? '').normalize('NFC');
    let label = wish;
    for (let count = 2; taken.has(label); count += 1) label = `${wish} ${count}`;
    taken.add(label);
    return label;
  });
}
