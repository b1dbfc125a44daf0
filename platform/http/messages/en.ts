export const en = {
  refusals: {
    sign_in_needed: 'Sign in first; your session has ended or was never there.',
    key_not_valid:
      'This API key is not valid: it may be mistyped, expired or revoked. Create one under Settings, API keys.',
    key_not_taken_here:
      'API keys do not open this; it needs a person who is signed in. What keys open is listed at /api/docs.',
    foreign_origin: 'The request came from a page of another site and was not carried out.',
    organisation_not_found: 'There is no such organisation, or you do not belong to it.',
    role_too_weak:
      'Your role here is {held}; this needs {needed} or above. Ask an owner of your organisation.',
    scope_missing: 'This API key may not do that; it lacks the scope {scope}.',
    not_found: 'There is nothing here under this address.',
    invalid_input: 'Some of what was sent cannot be used. Nothing was saved.',
    body_not_json: 'The body is not valid JSON.',
    json_body_needed: 'Send the body as JSON, with the header Content-Type: application/json.',
    text_not_storable:
      'The text holds a character that cannot be stored (U+0000, or half of a surrogate pair). Remove it and send again; nothing was saved.',
    body_too_large: 'The request is larger than the limit of {limit}.',
    idempotency_key_reused:
      'This Idempotency-Key was used before with another request. Use a new key for a new request.',
    too_many_requests: 'Too many requests. Try again in {seconds, plural, one {# second} other {# seconds}}.',
    database_away:
      'The database does not answer at the moment. Try again shortly; what you were saving may already be there.',
    internal:
      'Something went wrong on our side. Nothing was saved; try again. Number for the log: {request}.',
    field_required: 'This is needed.',
    field_wrong_type: 'This has the wrong type; expected: {expected}.',
    field_length_least: 'Write at least {bound} characters.',
    field_length_most: 'Write at most {bound} characters.',
    field_count_least: 'Give at least {bound}.',
    field_count_most: 'Give at most {bound}.',
    field_value_least: 'The least allowed is {bound}.',
    field_value_most: 'The most allowed is {bound}.',
    field_not_one_of: 'Allowed here: {allowed}.',
    field_unknown: 'This is not known here. Known are: {allowed}.',
    field_where_none_is: 'Nothing of this kind is expected here; leave it out.',
    field_no_email: 'This is not an e-mail address; an example: lan@example.com.',
    field_no_date: 'This is not a date of the calendar; write it as 2026-03-31.',
    field_no_time_zone:
      'This is not a time zone of the IANA list, such as Asia/Ho_Chi_Minh or Europe/Amsterdam.',
    field_no_currency: 'This is not an ISO 4217 currency code such as EUR, VND or CNY.',
    field_malformed: 'This is not written in the form that is expected here.',
  },
} as const;
