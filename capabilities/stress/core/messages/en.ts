export const en = {
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
