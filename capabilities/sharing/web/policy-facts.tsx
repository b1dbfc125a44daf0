/** A sharing policy in words: what of the own events is shown, which of them, and for how long. */
import { useCallback } from 'react';
import { listText } from '#kernel/format.ts';
import type { KeyValueEntry } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import type { PoliciesView } from '../core/contract.ts';
import { rowFields, type SharingPolicy } from '../core/sharing-policy.ts';
import { useTexts } from './texts.ts';

interface PolicyFact extends KeyValueEntry {
  readonly value: string;
  /** Whether it holds something back. */
  readonly narrows: boolean;
}

/** @param needed what signed terms settle by and so stays readable */
export function usePolicyFacts(): (
  policy: SharingPolicy,
  needed: PoliciesView['needed'],
) => readonly PolicyFact[] {
  const texts = useTexts();
  const language = useLanguage();
  return useCallback(
    ({ sale, cost }, needed) => {
      const shownFor = (name: string, months: number | null) => ({
        name,
        value: months === null ? texts('policy.forever') : texts('policy.months', { count: months }),
        narrows: months !== null,
      });
      const fields = sale.withheld.map((field) => texts(`fields.${field}`));
      const opened = needed.flatMap(({ version, fields: used }) =>
        used
          .filter(({ field }) => sale.withheld.includes(field))
          .map(({ field }) => texts('policy.openedField', { field: texts(`fields.${field}`), version })),
      );
      const rows = rowFields.flatMap((field) => {
        const values = sale.only[field];
        if (values === undefined) return [];
        const chosen = { field: texts(`fields.${field}`), values: listText(values, language) };
        return [texts('policy.only', chosen)];
      });
      const { category } = cost.only;
      return [
        {
          name: texts('policy.fields'),
          value: fields.length === 0 ? texts('policy.nothing') : listText(fields, language),
          narrows: fields.length > 0,
        },
        ...(opened.length === 0
          ? []
          : [{ name: texts('policy.opened'), value: listText(opened, language), narrows: false }]),
        {
          name: texts('policy.sales'),
          value: rows.length === 0 ? texts('policy.all') : listText(rows, language),
          narrows: rows.length > 0,
        },
        shownFor(texts('policy.salesFor'), sale.months),
        {
          name: texts('policy.costs'),
          value:
            category === undefined
              ? texts('policy.all')
              : texts('policy.onlyThese', { values: listText(category, language) }),
          narrows: category !== undefined,
        },
        shownFor(texts('policy.costsFor'), cost.months),
      ];
    },
    [texts, language],
  );
}

/** What a policy holds back in one sentence, for a list of changes. */
export function usePolicySentence(): (policy: SharingPolicy) => string {
  const texts = useTexts();
  const language = useLanguage();
  const facts = usePolicyFacts();
  return useCallback(
    (policy) => {
      const narrow = facts(policy, []).filter(({ narrows }) => narrows);
      if (narrow.length === 0) return texts('policy.everything');
      return narrow
        .map(({ name, value }) => texts('policy.fact', { name, value }))
        .join(language === 'zh-CN' ? '' : ' ');
    },
    [texts, language, facts],
  );
}
