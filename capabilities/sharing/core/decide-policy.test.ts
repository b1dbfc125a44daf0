import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#kernel/json-places.ts';
import { decidePolicy } from './decide-policy.ts';
import { neededByVersions, type SignedVersion } from './needed-fields.ts';
import { openPolicy, type SharingPolicy } from './sharing-policy.ts';

const version = (number: number, starts: string, when: JsonObject): SignedVersion => ({
  version: number,
  terms: {
    starts,
    timeZone: 'Europe/Amsterdam',
    period: 'month',
    base: 'net',
    shares: [{ split: {} }, { when, split: {} }],
  },
  signedByAllAt: new Date(`${starts}T00:00:00Z`),
});
const needed = neededByVersions([
  version(1, '2026-01-01', { customer: ['x'] }),
  version(2, '2026-04-01', { product: ['x'] }),
]);

function holding(...withheld: SharingPolicy['sale']['withheld']): SharingPolicy {
  return { ...openPolicy, sale: { ...openPolicy.sale, withheld } };
}

describe('a policy is refused', () => {
  it('where the terms in force settle by what it holds back, with the place that does', () => {
    const decided = decidePolicy(holding('region', 'product', 'tax'), openPolicy, needed);
    expect(decided).toEqual({
      ok: false,
      refusal: {
        code: 'invalid_input',
        faults: [
          {
            code: 'field_needed_by_terms',
            path: 'body.sale.withheld[1]',
            values: { field: 'product', version: 2, place: 'shares[1].when.product' },
          },
          {
            code: 'field_needed_by_terms',
            path: 'body.sale.withheld[2]',
            values: { field: 'tax', version: 2, place: 'base' },
          },
        ],
      },
    });
  });
});

describe('a policy is taken', () => {
  it('where only earlier terms settled by what it holds back', () => {
    expect(decidePolicy(holding('customer'), openPolicy, needed)).toMatchObject({
      ok: true,
      value: { outcome: 'changed', policy: { sale: { withheld: ['customer'] } } },
    });
  });

  it('without an agreement, whatever it holds back', () => {
    expect(decidePolicy(holding('tax', 'product'), openPolicy, [])).toMatchObject({ ok: true });
  });

  it('and changes nothing where the same holds already, however it is written', () => {
    const decided = decidePolicy(holding('region', 'customer'), holding('customer', 'region'), needed);
    expect(decided).toEqual({ ok: true, value: { outcome: 'unchanged' } });
  });
});
