/** English texts of settlement. The other languages have the same keys. */
export const en = {
  sentences: {
    late: 'It happened on {date}; that period was over when it was recorded.',
    converted: 'Amounts are converted at {rate}, the rate of {date}; the sale or cost was {amount}.',
    base_gross: 'The base is the whole amount, {base}.',
    base_net: 'The base is {amount} less {tax} of tax: {base}.',
    base_profit: 'The base is {amount} less {tax} of tax and {costOfGoods} of cost of goods: {base}.',
    split: 'Rule {rule} shares it {shares}.',
    marginal:
      'Rule {rule} shares by steps; before this sale the counter of {window, select, life {the whole term} other {{window}}} stood at {before}.',
    marginal_step: '{amount} falls in step {step}: {shares}.',
    whole:
      'Rule {rule} shares all of {window, select, life {the whole term} other {{window}}} at step {step}, {shares}: the counter now stands at {counter}, and this line is what that changes.',
    whole_reached:
      'Step {step} is reached, so everything in {window, select, life {the whole term} other {{window}}} is shared anew.',
    roles: 'Rule {rule} shares by the role each party played: {roles}.',
    roles_else: 'Roles that nobody played under rule {rule}: {roles}.',
    fee: 'Rule {rule} gives {party} a fixed fee of {fee}.',
    fee_cut: 'Rule {rule} gives {party} a fixed fee of {full}, but no more than the base: {fee}.',
    fee_rest: 'The rest, {rest}, is shared {shares}.',
    odd_units:
      'After rounding down, {count, plural, one {one smallest unit was} other {# smallest units were}} left over; the largest fractions got one each: {parties}.',
    refund: 'Of sale {sale}, {refunded} out of {amount} is now refunded; its base falls by {base}.',
    refund_in_time: 'The refund is in time, not after {date}.',
    refund_shared: 'Each party gives back its share in the proportions of sale {sale}.',
    refund_late: 'The refund came after {date}, so {party}, who collected the sale, bears it alone.',
    cost_shared: 'Rule {rule} for costs of “{category}” shares {shared}: {shares}.',
    cost_capped:
      'The cap of {cap} for {window, select, life {the whole term} other {{window}}} leaves {shared} to share; {rest} stays with {party}.',
    cost_not_shared: 'No rule shares costs of “{category}”; the whole stays with {party}.',
    payment: '{from} paid {to} {amount}.',
    bonus_earned:
      'Bonus {bonus}: the sales of {window, select, life {the whole term} other {{window}}} come to {sum} and reach {reaches}, so {from} owes {to} {amount}.',
    bonus_lost:
      'Bonus {bonus}: the sales of {window, select, life {the whole term} other {{window}}} come to {sum}, below {reaches} again, so {to} gives {amount} back to {from}.',
    unknown_kind: '“{kind}” is not a kind of event. The kinds are: {known}.',
    bad_time:
      '{field}: “{found}” is not a moment with date, time and offset, such as 2026-03-05T10:00:00+01:00.',
    bad_amount:
      '{field}: “{found}” is not an amount in {currency}. It needs {digits, plural, =0 {no digits} one {# digit} other {# digits}} after the point, no sign and no separators.',
    bad_amount_zero: '{field}: the amount must be more than 0, in {currency}.',
    bad_amount_currency: 'currency: “{found}” is not an ISO 4217 currency, so the amounts cannot be read.',
    unknown_party: '{field}: “{found}” is not one of the parties ({parties}).',
    roles_not_named: 'roles: “{found}” does not say which party played which role.',
    conflicting_duplicate: 'An earlier event has the id “{event}” and says something else.',
    before_term: '{date} is before the terms start, on {starts}.',
    after_term: '{date} is after the last day of the terms, {ends}.',
    missing_rate: 'There is no rate from {currency} to {settlement} on or before {date}.',
    no_share_rule: 'No share rule of the terms fits this sale.',
    refund_without_sale: 'No sale “{sale}” was recorded before this refund.',
    currency_mismatch: 'currency: “{found}” was given; it must be {expected}.',
    refund_exceeds_sale: 'With this, {refunded} of sale {sale} would be refunded; the sale was {amount}.',
  },
  exceptions: {
    'unknown-kind': 'Unknown kind of event',
    'bad-time': 'Unreadable time',
    'bad-amount': 'Unreadable amount',
    'unknown-party': 'Unknown party',
    'conflicting-duplicate': 'Same id, other content',
    'outside-term': 'Outside the term',
    'missing-rate': 'No exchange rate',
    'no-share-rule': 'No share rule fits',
    'refund-without-sale': 'Refund without its sale',
    'currency-mismatch': 'Another currency',
    'refund-exceeds-sale': 'More refunded than sold',
  },
  refusals: {
    terms_not_valid: '{count, plural, one {The terms have one fault.} other {The terms have # faults.}}',
    text_cannot_be_hashed:
      'This cannot be written as canonical JSON: a broken character, a number out of range, or too many levels.',
    not_an_object: '“{found}” stands where an object with named keys belongs.',
    not_a_list: '“{found}” stands where a list belongs.',
    not_a_text: '“{found}” stands where a text in quotes belongs.',
    text_is_empty: 'The text is empty; give it a name.',
    key_missing: '“{key}” is missing.',
    key_unknown: '“{key}” is not known here. Known are: {known}.',
    terms_version_unknown: 'Version “{found}” of the terms language is not known; it must be the number 1.',
    not_one_of_the_choices: '“{found}” is not a choice. The choices are: {choices}.',
    currency_unknown: '“{found}” is not an ISO 4217 currency code such as EUR, VND or CNY.',
    time_zone_unknown: '“{found}” is not an IANA time zone such as Europe/Amsterdam or Asia/Ho_Chi_Minh.',
    date_not_valid: '“{found}” is not a date of the calendar, written as 2026-03-31.',
    ends_before_start: 'The last day is before the first.',
    no_parties: 'Name at least one party.',
    party_named_twice: '“{party}” is named twice.',
    party_not_in_parties: '“{party}” is not one of the parties ({parties}).',
    rate_not_valid:
      '“{found}” is not a rate; write a decimal from 0 to 1 in quotes, such as "0.30" for 30 %.',
    rates_do_not_sum_to_one: 'The rates add up to {sum}; they must add up to exactly 1.',
    money_not_valid:
      '“{found}” is not an amount in {currency}. Write 0 or more with {digits, plural, =0 {no digits} one {# digit} other {# digits}} after the point, without separators.',
    duration_not_valid: '“{found}” is not a length of time; write P30D for 30 days or P1M for one month.',
    rule_without_share:
      'The rule does not say how to share; give it one of: split, tiers, roles with else, fee with rest.',
    rule_with_several_shares: 'The rule shares in several ways ({keys}); leave one.',
    no_steps: 'Give at least one step.',
    steps_do_not_rise: 'This limit is not above the one before it.',
    step_without_limit: 'Every step but the last needs its limit “upTo”.',
    last_step_with_limit: 'The last step has no limit; leave out “upTo”, or add a step after it.',
    events_not_a_list: 'This is not a list of events.',
    event_not_an_object: 'This is not an event: an object with named fields belongs here.',
    event_without_id: 'The event has no id; every event needs a text that is its own.',
    event_cannot_be_hashed:
      'The event cannot be written as canonical JSON: a broken character, a number out of range, or too many levels.',
    text_not_json: 'This is not JSON: {reason}',
    csv_not_readable: 'This is not readable as CSV: {reason}',
    csv_without_header: 'The first line must name the columns, “{column}” among them.',
    csv_column_twice: 'The column “{column}” is named twice.',
    csv_cells_not_as_header:
      'The line has {found, plural, one {# cell} other {# cells}}, the header {expected, plural, one {# column} other {# columns}}.',
    rates_not_a_list: 'This is not a list of exchange rates.',
    rate_row_not_valid:
      '{key, select, date {“{found}” is not a date of the calendar, written as 2026-03-31.} rate {“{found}” is not a rate; write a decimal above 0, such as 26250.5.} from {“{found}” is not a currency code.} to {“{found}” is not a currency code.} other {A rate needs date, from, to and rate.}}',
    rate_given_twice: 'There is another rate for {pair} on the same day.',
    bundle_not_valid:
      'This is not a bundle: {key, select, root {an object with terms, events, rates, statements and signatures belongs here.} other {“{key}” is missing or has another form than the bundle needs.}}',
    statements_missing: 'The bundle holds no statement, so there is nothing to check.',
  },
} as const;
