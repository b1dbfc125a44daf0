export const en = {
  title: 'Stress test',
  purpose:
    'If a customer leaves: when are you out of money, and what would help most? Worked out from your sales of the last 12 months and a few figures of your own.',
  by: 'Who',
  bys: {
    customer: 'Customers',
    channel: 'Channels',
    partner: 'Partners',
  },
  figures: {
    title: 'Your own figures',
    purpose: 'Typed once, kept privately. Your bookkeeper finds them in the last annual accounts.',
    none: 'First tell what your company costs and what it has',
    noneText:
      'Five figures are enough: fixed cost, variable cost, cash, debt service and credit line. From then on every question here is answered at once.',
    example:
      'Example: rent and wages 35,000 a month, goods and commissions 55 % of sales, 90,000 in the bank, 4,000 a month to the lender.',
    enter: 'Enter your figures',
    change: 'Change',
    currency: 'Currency',
    fixedCost: 'Fixed cost a month',
    fixedCostHint: 'What you pay whether you sell or not: wages, rent, insurance.',
    variableCost: 'Variable cost, per cent of income',
    variableCostHint: 'What goes along with sales: goods, freight, commission.',
    cash: 'Cash now',
    cashHint: 'In the bank and at hand; below zero if the account is overdrawn.',
    debtService: 'Debt service a month',
    debtServiceHint: 'Interest and repayment of loans.',
    creditLine: 'Credit line',
    creditLineHint: 'How far the bank lets you overdraw.',
    noAmount: 'Write an amount such as {example}.',
    noPercent: 'Write a per cent from 0 to 100.',
  },
  scenario: {
    title: 'What if',
    who: 'Who leaves',
    month: 'Says so in',
    cut: 'How much of it goes',
    all: 'all of it',
    ramp: 'How fast',
    atOnce: 'at once',
    inSteps: 'over {months} months',
    notice: 'Notice kept',
    noNotice: 'none',
    months: '{months, plural, one {# month} other {# months}}',
    fromContract: '{months} (contract)',
    option: '{name} ({share})',
    noContract: 'No contract with {name} is on record, so no notice is counted on.',
    record: 'Record it',
    impossible: 'This cannot happen as it is put. Choose other values.',
  },
  answer: {
    lasts: 'Your money lasts the two years, though {name} leaves.',
    gone: 'In {month} your money is gone, {months, plural, one {# month} other {# months}} from now.',
    credit: 'The credit line carries until {month}; then that is used up too.',
    creditLasts: 'The credit line is enough to carry the two years.',
    cover:
      'In {count, plural, one {# month} other {# months}} of the 24 the business does not earn its debt service.',
    coverAll: 'The business earns its debt service in every month.',
    helps: 'What would help most',
    before: 'Without this, cash would stand at {amount} after two years.',
  },
  chart: {
    title: 'Cash at the end of each month',
    summary:
      'With and without the departure. Below zero your own money is gone; the dashed line is the end of the credit line.',
    with: 'if {name} leaves',
    without: 'if nobody leaves',
    creditLine: 'end of the credit line',
    month: 'Month',
    income: 'Income',
    result: 'Operating result',
    cover: 'Debt cover',
    cash: 'Cash',
    cashWithout: 'Cash if nobody leaves',
  },
  simulation: {
    title: 'All the large ones together',
    purpose:
      '{draws, number} possible futures: in each, every large one leaves within 12 months or stays, as likely as you say here, independently of the others.',
    none: 'Nobody brings a tenth of the income or more, so there is nothing to simulate: one departure is not felt much.',
    chance: 'How likely {name} leaves within 12 months',
    usual: '{chance}: {ground}',
    assumed: 'The likelihoods are assumptions from the contract register. Replace them by what you know.',
    belowZero: 'Money runs out',
    belowZeroNote: 'of the futures, within 24 months',
    beyondCredit: 'Credit line used up too',
    median: 'Lowest cash, middle future',
    shortfall: 'Expected shortfall (95 %)',
    shortfallNote: 'lowest cash on average in the worst twentieth',
    fan: 'Cash in these futures',
    fanSummary:
      'Half of the futures lie in the dark band, nine of ten in the light one; the line is the middle.',
    p5: 'worst 5 %',
    p25: 'worst quarter',
    p50: 'middle',
    p75: 'best quarter',
    p95: 'best 5 %',
  },
  basis: {
    text: 'Income is the mean month from {from} to {to}: {total} a month.',
    import: 'Import sales',
    rates: 'Enter exchange rates',
  },
  help: {
    none: 'Cash lasts: at its lowest, in {month}, {lowest} are left.',
    result:
      'Cash runs out although nobody leaves: every month has to end {amount} better, by higher prices or lower cost, before a fund or new customers help.',
    share:
      'Earn more elsewhere: by {month} the others should bring {needed} a month rather than {now} (+{growth}). {name} then stands for at most {target} of income, not {share}. A fund alone would have to hold {amount}.',
    fund: 'Put {amount} aside before it happens{months, select, none {} other { ({months} months of fixed cost)}}. With it no month of the two years ends below zero, and there is time to find other income.',
  },
  ground: {
    given: 'as you said',
    unrecorded: 'no contract on record',
    open: 'the contract can be ended at any time, with its notice',
    ending: 'the contract ends within a year unless somebody renews it',
    renewing: 'the contract renews itself within the year',
    bound: 'bound for more than a year',
  },
  refusals: {
    there_are_no_sales:
      'There are no sales of the last 12 months that name a {by, select, channel {channel} partner {partner} other {customer}}. Import sales first.',
    rates_are_wanting:
      'Sales in {currencies} cannot be converted: exchange rates are missing. Enter them, or keep your figures in the currency of the sales.',
    figures_were_changed:
      'Somebody else changed these figures in the meantime. Look at theirs, then change them again.',
    field_is_missing: 'This is missing.',
    field_has_wrong_type:
      'This must be {wanted, select, object {a group in braces} list {a list in brackets} text {a text in quotes that is not empty} truth {true or false} count {a whole number} other {an amount such as "1200.00"}}.',
    field_is_unknown: '“{found}” is not known here. Known are: {known}.',
    currency_is_unknown: '“{found}” is no currency code. Write for example EUR or VND.',
    month_does_not_exist: '“{found}” is no month. Write for example 2027-03.',
    amount_is_unreadable:
      '“{found}” is no amount in {currency}. Write digits with a point and {digits, plural, =0 {no decimals} one {at most # decimal} other {at most # decimals}}.',
    amount_is_negative: 'This amount cannot be below 0.',
    amount_is_too_large: 'This amount is too large to count with.',
    share_is_unreadable: '“{found}” is no share. Write a decimal from 0 to 1; 0.25 is 25 %.',
    share_is_out_of_range: 'A share lies between 0 and 1, that is 0 to 100 %.',
    there_are_too_many_counterparties:
      '{found, number} counterparties are more than the {most, number} that are counted with. Name the largest, and put the rest together as otherIncome.',
    counterparty_is_repeated: '“{counterparty}” stands twice, first at {first}. Add the two together.',
    there_is_no_income: 'Nobody brings any income, so nobody can be lost.',
    contract_month_is_out_of_range: '{found} is no number of months from 0 to {most, number}.',
    there_are_too_many_departures: '{found} departures are more than the {most} that one scenario holds.',
    counterparty_is_unknown:
      '“{counterparty}” brings no income here, so it cannot leave. Known are: {known}.',
    month_is_out_of_range: 'Month {found} is not one of the months 1 to {most} that are looked at.',
    cut_is_out_of_range:
      'Nobody can take away more than everything or less than nothing: a cut lies between 0 and 1, that is 0 to 100 %.',
    ramp_is_out_of_range: '{found} is no number of months from 0 to {most} for the fall to take.',
    notice_is_out_of_range:
      'A notice of {found} months does not fit: only the next {most} months are looked at.',
    departure_is_beyond_horizon:
      '“{counterparty}” says so in month {month} and keeps a notice of {notice, plural, one {# month} other {# months}}: its income falls in month {fall} only, and {most} months are looked at.',
    cuts_exceed_income:
      'The cuts of “{counterparty}” add up to more than all it brings. Together they can be 1, that is 100 %.',
    draws_are_out_of_range: '{found} futures cannot be drawn: take a whole number from 1 to {most, number}.',
    seed_is_out_of_range: '{found} is no seed: take a whole number from 0 up.',
  },
} as const;
