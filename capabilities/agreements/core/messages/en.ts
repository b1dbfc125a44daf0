/** English texts of agreements. The other languages have the same keys. */
export const en = {
  plain: {
    term_open: 'The terms apply to sales from {starts} on, without a fixed end.',
    term_until: 'The terms apply to sales from {starts} up to and including {ends}.',
    base_gross: 'What is shared is the whole amount the customer pays (gross).',
    base_net: 'What is shared is the amount the customer pays less tax (net).',
    base_profit: 'What is shared is the amount the customer pays less tax and less cost of goods (profit).',
    split: 'Of every sale this goes to: {shares}.',
    statement:
      'Every calendar month by the clock of {timeZone} has one statement, in {currency}, which both sides approve.',
    refund_always:
      'A refund is taken back from each side in the proportion it received, however late it comes.',
    refund_within:
      'A refund within {days, plural, one {# day} other {# days}} of the sale is taken back from each side in the proportion it received; the side that collected the sale bears a later one alone.',
    payout_due:
      'What one side owes the other is due {days, plural, =0 {on the first day after the month} one {# day after the month} other {# days after the month}}.',
    payout_minimum: 'Less than {minimum} is not paid out but carried over to the next month.',
  },
  refusals: {
    alliance_not_found: 'There is no such alliance, or your organisation does not belong to it.',
    version_not_found: 'This agreement has no such version.',
    partner_has_not_joined:
      'An agreement takes two: your partner has not joined the alliance yet. You can write the draft meanwhile.',
    agreement_not_valid:
      '{count, plural, one {One thing in the agreement has} other {# things in the agreement have}} to be mended before it can be proposed. Nothing was shared.',
    proposal_already_open:
      'Version {version} is proposed and still open. Both sides approve it, or one withdraws it, before another is proposed.',
    nothing_changed: 'This says exactly what version {version}, now in force, says.',
    version_already_in_force: 'This version is in force. To change it, propose another version.',
    version_superseded: 'A later version is in force; this one can only be read.',
    version_withdrawn: 'This version was withdrawn and can only be read.',
    already_signed: 'Your side has approved this version already.',
    hash_of_another_text:
      'The text you read is not the text of this version: the hashes differ. Open the page anew and read it again.',
    field_empty: 'This is needed.',
    text_cannot_be_hashed:
      'There is a broken character in this text. Type the text again where it looks strange.',
    date_not_valid: '“{found}” is no day of the calendar. Write it as 2026-03-31.',
    ends_before_start: 'The last day is before the first, {starts}.',
    currency_unknown: 'Choose a currency by its code, such as EUR, VND or CNY.',
    time_zone_unknown: 'Choose a time zone by its name, such as Asia/Ho_Chi_Minh or Europe/Amsterdam.',
    percent_missing: 'How many per cent? Write 0 if this side gets nothing.',
    percent_not_a_number: '“{found}” is not a percentage. Write a number such as 30 or 33.5.',
    percent_negative: '{found} is below zero. A share is 0 or more; lower the other side’s instead.',
    percent_too_fine: 'Use at most {most} digits after the point.',
    percents_look_like_fractions:
      'The shares add up to {sum, number, ::.######} per cent. Write 30 for thirty per cent, not 0.30.',
    percents_do_not_sum:
      'The shares add up to {sum, number, ::.######} per cent; they must make exactly 100. {over, select, more {Take {rest, number, ::.######} away.} other {{rest, number, ::.######} is missing.}}',
    party_unknown: 'This is no side of the alliance. The sides are: {parties}.',
    money_not_valid:
      '“{found}” is not an amount in {currency}. Write digits only{digits, plural, =0 {} one { and at most # after the point} other { and at most # after the point}}.',
    days_not_valid: '“{found}” is not a number of days. Write a whole number from 0 to 3650.',
  },
} as const;
