/**
 * The deeds that change what the sides of an alliance share. Whoever adds one adds its name here and its sentence to the
 * texts; whoever only checks a record takes any name, so that an older program reads a newer record.
 */
export const actions = [
  'alliance_began',
  'alliance_changed',
  'accountable_person_named',
  'partner_invited',
  'partner_invitation_withdrawn',
  'party_joined',
  'signing_key_announced',
  'agreement_proposed',
  'agreement_signed',
  'agreement_withdrawn',
  'comment_written',
  'comment_resolved',
  'comment_reopened',
  'events_pushed',
  'sharing_policy_changed',
  'closing_chosen',
  'period_closed',
  'closing_cancelled',
  'statement_approved',
  'statement_disputed',
  'dispute_answered',
  'dispute_withdrawn',
  'record_countersigned',
] as const;
export type Action = (typeof actions)[number];
