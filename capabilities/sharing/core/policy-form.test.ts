import { describe, expect, it } from 'vitest';
import { formOfPolicy, type PolicyForm, policyFaults, policyOfForm } from './policy-form.ts';
import { openPolicy, type SharingPolicy } from './sharing-policy.ts';

const narrow: SharingPolicy = {
  sale: { withheld: ['customer', 'tax'], only: { product: ['A', 'B'], customer: ['Jansen'] }, months: 12 },
  cost: { only: { category: ['fair'] }, months: 3 },
};
const empty = formOfPolicy(openPolicy);

describe('a policy in a form', () => {
  it.each([
    ['open', openPolicy],
    ['narrow', narrow],
  ])('is the same when it is read back: %s', (_, policy) => {
    expect(policyOfForm(formOfPolicy(policy))).toEqual(policy);
    expect(policyFaults(formOfPolicy(policy))).toEqual([]);
  });

  it('takes each line for a value, without blanks around it and once', () => {
    const form = { ...empty, only_region: ' VN \n\n  NL\nVN\n' };
    expect(policyOfForm(form).sale.only).toEqual({ region: ['VN', 'NL'] });
  });

  it.each<[Partial<PolicyForm>, string, string]>([
    [{ saleMonths: '0' }, 'saleMonths', 'months_not_readable'],
    [{ saleMonths: '1.5' }, 'saleMonths', 'months_not_readable'],
    [{ costMonths: 'twelve' }, 'costMonths', 'months_not_readable'],
    [{ costMonths: '241' }, 'costMonths', 'months_not_readable'],
    [{ only_customer: 'x'.repeat(201) }, 'only_customer', 'value_too_long'],
    [
      { only_category: Array.from({ length: 1001 }, (__, index) => `c${index}`).join('\n') },
      'only_category',
      'values_too_many',
    ],
  ])('%o', (changes, path, code) => {
    expect(policyFaults({ ...empty, ...changes })).toEqual([{ path, code }]);
  });
});
