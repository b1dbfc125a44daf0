import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideItem, type ItemChange } from './decide-item.ts';
import { type ItemContent, itemStates, ratings } from './item.ts';

const fresh: ItemContent & { readonly findingVersion: number } = {
  name: null,
  look: null,
  owner: null,
  dueOn: null,
  state: 'open',
  finding: '',
  rating: null,
  links: [],
  setAsideReason: '',
  findingVersion: 0,
};
const red = { ...fresh, finding: 'Two years of losses.', rating: 'red', findingVersion: 3 } as const;
const colleagues = new Set(['an', 'binh']);

describe('an item of a checklist', () => {
  it.each<readonly [string, typeof fresh, ItemChange, string]>([
    ['an owner who is no colleague', fresh, { owner: 'stranger' }, 'owner_is_no_colleague'],
    ['a link that is none', fresh, { links: ['example.com', 'javascript:alert(1)'] }, 'link_is_no_address'],
    ['red without a word', fresh, { rating: 'red', finding: '  ' }, 'red_needs_finding'],
    ['done without a finding', fresh, { state: 'done', rating: 'green' }, 'done_needs_finding'],
    ['done without a rating', fresh, { state: 'done', finding: 'All paid.' }, 'done_needs_finding'],
    [
      'set aside without a reason',
      fresh,
      { state: 'set_aside', setAsideReason: ' ' },
      'set_aside_needs_reason',
    ],
    ['a red one set aside', red, { state: 'set_aside', setAsideReason: 'no time' }, 'red_is_not_set_aside'],
    ['an owner before a link', fresh, { owner: 'x', links: ['?'] }, 'owner_is_no_colleague'],
  ])('is refused with %s', (_, item, change, code) => {
    expect(decideItem(item, change, colleagues)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('keeps what is left out, and an owner who has left since', () => {
    const item = { ...fresh, owner: 'left', dueOn: '2026-12-01', links: ['https://example.com'] };
    expect(decideItem(item, { finding: ' All paid. ' }, colleagues)).toEqual({
      ok: true,
      value: { ...item, finding: 'All paid.', findingVersion: 1 },
    });
  });

  it('writes addresses whole, each once', () => {
    const decided = decideItem(
      fresh,
      { links: ['example.com', 'https://example.com', 'b.vn/x'] },
      colleagues,
    );
    expect(decided).toMatchObject({ value: { links: ['https://example.com', 'https://b.vn/x'] } });
  });

  it('forgets why it was set aside when it is taken up again', () => {
    const aside = { ...fresh, state: 'set_aside', setAsideReason: 'No staff there.' } as const;
    expect(decideItem(aside, { state: 'open' }, colleagues)).toMatchObject({ value: { setAsideReason: '' } });
  });

  it('never ends up red and set aside, nor red or done without a finding; only a new finding counts as one', () => {
    const change = fc.record(
      {
        owner: fc.constantFrom(null, 'an', 'x'),
        state: fc.constantFrom(...itemStates),
        rating: fc.constantFrom(null, ...ratings),
        finding: fc.constantFrom('', ' ', 'Something.', 'Something else.'),
        setAsideReason: fc.constantFrom('', 'Why not.'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        let item = fresh;
        for (const one of changes) {
          const decided = decideItem(item, one, colleagues);
          if (!decided.ok) continue;
          const { value } = decided;
          const same = value.finding === item.finding && value.rating === item.rating;
          expect(value.findingVersion - item.findingVersion).toBe(same ? 0 : 1);
          if (value.rating === 'red') expect([value.state === 'set_aside', value.finding]).not.toContain('');
          expect(value.rating === 'red' && value.state === 'set_aside').toBe(false);
          if (value.state === 'done') expect(value.rating === null || value.finding === '').toBe(false);
          expect(value.state === 'set_aside').toBe(value.setAsideReason !== '');
          item = { ...fresh, ...value };
        }
      }),
    );
  });
});
