export const en = {
  dimensions: {
    customer: 'customer',
    channel: 'channel',
    partner: 'partner',
    product: 'product',
    region: 'region',
    supplier: 'supplier',
  },
  bands: {
    fine: 'fine',
    watch: 'watch',
    high: 'high',
  },
  bandMeanings: {
    fine: 'the largest brings less than 20 %',
    watch: 'the largest brings from 20 % to 30 %',
    high: 'the largest brings more than 30 %',
  },
  hhiBands: { low: 'low', moderate: 'moderate', high: 'high' },
  policies: {
    'us-2023': 'US merger guidelines 2023: moderate from 1,000, high above 1,800',
    'us-2010': 'US merger guidelines 2010: moderate from 1,500, high above 2,500',
    'eu-2004': 'EU merger guidelines 2004: moderate from 1,000, high above 2,000',
  },
  figures: {
    total: 'total',
    share: 'share',
    cumulative: 'cumulative',
    hhi: 'HHI',
    effectiveNumber: 'effective number',
    gini: 'Gini',
  },
  meanings: {
    hhi: 'Sum of the squared percentages: near 0 with many equal ones, 10,000 with a single one.',
    effectiveNumber: 'As many equal ones would be as concentrated.',
    gini: '0 where all bring the same, near 1 where one brings nearly all.',
    disclose: 'From 10 % on, US accounting rules (ASC 280) have a customer named in the accounts.',
    negatives: 'More went back than came in. They count as 0 in the shares.',
    unnamed: 'Sales that name nobody are left out of the shares.',
  },
  rise: 'The largest share rose from {earlier} % ({earlierName}) in {earlierMonth} to {now} % ({nowName}) in {month}, 5 points or more within six months.',
  refusals: {
    window_ends_before_it_begins:
      'The window begins on {from} and ends on {to}. Choose an end that is not before the beginning.',
    rate_is_missing:
      '{rows, plural, one {# amount in {from} has} other {# amounts in {from} have}} no rate to {to} (line {lines}{rows, plural, one {} other {; first on {since}}}). Give a rate from {from} to {to} of that date or before.',
    no_sales_in_window: 'There are no sales in this window. Choose a longer one.',
    no_income_in_window:
      'In this window no more came in than went back, so there is nothing to have a share of.',
    target_share_is_not_between_0_and_1: 'The target share must be above 0 % and below 100 %.',
    income_is_not_part_of_total: 'The income from one must lie between 0 and the income from all.',
    nobody_else_to_grow: 'All income comes from this one; there is nobody else whose income could grow.',
    no_sales_yet: 'There are no sales here yet. Import a file of sales first.',
    sales_lack_a_rate:
      '{sales, plural, one {# sale in {from}, of {since}, has} other {# sales in {from}, between {since} and {until}, have}} no exchange rate to {to}; the first is line {line} of {file}. Add a rate from {from} to {to} of {since} or before.',
    no_sales_name_anybody:
      'None of the sales in this window says whom it was with. Import a file that has such a column, and choose it there.',
    group_is_named_after_a_member_of_another:
      '{name} belongs to the group {group} already. Give this group another name, or take {name} out of that one first.',
    member_has_a_group_of_its_own:
      '{name} is a group itself. Put its members into this group one by one, or dissolve it first.',
    group_not_found: 'There is no group called {group} any more.',
  },
} as const;
