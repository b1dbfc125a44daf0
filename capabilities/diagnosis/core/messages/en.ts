export const en = {
  warnings: {
    more_than_one_objective:
      '{count} objectives at once. A market, a channel and a capability each ask for another partner, another pilot and another measure of success; who looks for all of them finds nobody who is good at one, and cannot tell afterwards what worked. Take the one that is needed most, and begin the next when it runs.',
    objective_is_not_the_largest_need:
      'The signs speak more for something else. That can be right, if you know why; then say it in the search for a partner, so that nobody wonders.',
  },
  refusals: {
    diagnosis_not_found: 'This diagnosis does not exist.',
    there_are_too_many_diagnoses:
      'There are {most} diagnoses already, which is as many as are kept. Go on with the newest.',
    diagnosis_is_closed:
      'A newer diagnosis has begun, and this one stays as it was. Write the objective there.',
    objective_was_changed:
      '{who} has changed the objective meanwhile. Look at it as it is now, then make your changes again.',
    need_is_repeated: 'This need is chosen twice. One comes first; the others stand beside it once.',
    figure_is_unreadable:
      '“{figure}” is no number. Write it in digits with up to 4 decimals, such as 250000 or 12.5.',
    success_goes_nowhere:
      'It stands at {figure} already. Write what it is to become, or choose another measure.',
    success_day_has_passed: 'This day is not after {begun}, when the diagnosis began. Choose a later one.',
    scope_is_in_and_out: '“{part}” stands in scope and out of scope. Leave it in one of the two.',
    must_have_is_repeated:
      '“{mustHave}” stands at place {before} already. Write another one, or leave it out.',
  },
} as const;
