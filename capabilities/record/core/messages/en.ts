import { signing } from '../signing-texts/en.ts';
export const en = {
  page: {
    title: 'Record',
    purpose:
      'Everything that changed what both sides share, in the order it happened. Nobody can change, remove or slip in an entry without it being found.',
    none: 'Nothing is recorded yet',
    noneText: 'From the next change on, each one is written here for both sides.',
    all: 'What happened',
    download: 'Download the record',
    number: 'No.',
    moment: 'When',
    who: 'Who',
    what: 'What',
    program: 'a program',
    signed: 'signed',
    checkTitle: 'Check it yourself',
    checkText:
      'Keep the file from time to time. The command below recomputes every entry without this server and names the first line that was tampered with; with a file you kept earlier it also finds a past that was rewritten or an end that was cut off.',
    seenTitle: 'Seen and signed',
    seenText:
      'A side signs up to which entry it has seen the record: with every statement it approves, and whenever it likes. The other side then holds a proof that stays.',
    seenBy: '{company} has signed',
    seenUpTo: 'up to entry {sequence, number}',
    seenNever: 'not yet',
    sign: 'Sign what we have seen',
    signTitle: 'Sign the record up to entry {sequence, number}?',
    signConfirm:
      'You sign for your company that this is what happened up to entry {sequence, number}. The signature itself becomes an entry, which both sides keep.',
    signDone: 'The record is signed up to entry {sequence, number}.',
    hash: 'Hash of the last entry',
  },
  actions: {
    alliance_began: 'Began the alliance',
    alliance_changed: 'Changed the name or the goal',
    accountable_person_named: 'Named who answers for this side',
    partner_invited: 'Invited a partner',
    partner_invitation_withdrawn: 'Withdrew the invitation of a partner',
    party_joined: 'Joined the alliance',
    signing_key_announced:
      'Announced the key it signs with: {keptBy, select, organisation {its own, which only it has} other {kept by the server}}',
    agreement_proposed: 'Proposed version {version} of the agreement',
    agreement_signed: 'Approved version {version} of the agreement',
    agreement_withdrawn: 'Withdrew or turned down version {version} of the agreement',
    comment_written: 'Wrote a comment or an answer on version {version} of the agreement',
    comment_resolved: 'Marked a comment on the agreement as settled',
    comment_reopened: 'Opened a comment on the agreement again',
    events_pushed:
      'Shared {events, plural, one {# event} other {# events}} of sales, refunds, costs or payments',
    sharing_policy_changed: 'Changed what this side shares',
    closing_chosen: 'Chose whether periods close by themselves',
    period_closed: 'Closed the period {period}',
    closing_cancelled: 'Stopped the closing of {period}',
    statement_approved: 'Approved the statement of {period}',
    statement_disputed: 'Disputed the statement of {period}',
    dispute_answered: 'Answered a dispute',
    dispute_withdrawn: 'Took a dispute back',
    record_countersigned: 'Signed the record up to entry {sequence, number}',
  },
  refusals: {
    ...signing,
    alliance_not_found: 'There is no such alliance, or your organisation is not one of its sides.',
    record_is_another:
      'Entry {sequence, number} of this record has another hash than the one you sent. Load the record anew and compare it with the file you kept.',
    record_not_readable:
      'This is not a record: no line of it is an entry. Give the record.jsonl of an alliance.',
    seen_not_readable:
      'The earlier file is not a record: no line of it is an entry. Give a record.jsonl that was exported before.',
    seen_of_another_alliance:
      'The earlier file is the record of another alliance. Give an earlier export of the same record.',
  },
} as const;
