export const en = {
  refusals: {
    alliance_not_found: 'There is no such alliance, or your organisation is not one of its sides.',
    partner_not_found: 'No side of this alliance is called {partner}. Its sides are: {parties}.',
    too_many_events:
      'The list has {count, number} events; one call takes at most {most, number}. Send it in several calls.',
    conflicting_duplicate:
      'Another event with the id {id} is there already. An event never changes: push a refund, or use a new id.',
    csv_not_readable: 'Line {line}: {reason}',
    event_not_an_object: 'An event is an object with fields such as id, at, amount and currency.',
    kind_unknown: '{found} is no kind of event. Kinds are: {known}.',
    text_not_storable:
      'This text holds a character that cannot be kept (a zero character or half of a pair). Remove it.',
    time_not_readable:
      '{found} is no time we can read. Write date, time and offset, for example 2026-03-05T10:00:00+07:00.',
    time_out_of_range:
      '{found} is outside what we keep: years 1900 to 9999, and at most six digits after the second.',
    recorded_in_future: 'recordedAt cannot lie in the future.',
    currency_unknown: '{found} is no currency of ISO 4217, such as EUR, VND or CNY.',
    amount_not_readable:
      '{found} is no amount in {currency}. Write digits with a point and exactly the currency’s decimals, for example {example}.',
    amount_not_above_zero: 'This amount must be more than zero.',
    amount_too_large: 'This amount is larger than we can add up.',
    party_unknown: '{found} is no side of this alliance. Its sides are: {parties}.',
    not_your_own: 'You push what is yours: this event is of {found}, and you are {own}.',
    pays_itself: 'A payment goes to another side.',
    currency_not_of_sale: 'A refund has the currency of its sale: {expected}, not {found}.',
  },
} as const;
