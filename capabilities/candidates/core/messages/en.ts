/** English, against which the other languages are checked. */
export const en = {
  methods: {
    weighted: 'Weighted sum',
    topsis: 'TOPSIS',
    promethee: 'PROMETHEE II',
  },
  template: {
    strategicFit: {
      name: 'Strategic fit',
      question: 'Do their goals, markets and customers match what we want the alliance for?',
    },
    resources: {
      name: 'Complementary resources',
      question: 'Do they bring what we lack, and need what we have?',
    },
    financialHealth: {
      name: 'Financial health',
      question: 'Can they carry their part for as long as the alliance is meant to last?',
    },
    reputation: {
      name: 'Reputation',
      question: 'What do customers, suppliers and earlier partners say of them?',
    },
    culturalFit: {
      name: 'Cultural fit',
      question: 'Do they decide, talk and treat people in a way we can work with?',
    },
    willingness: {
      name: 'Willingness',
      question: 'Do they want this as much as we do, and will they put time and people into it?',
    },
  },
  sources: {
    trade_fair: 'Trade fair',
    association: 'Association',
    recommendation: 'Recommended by a customer or supplier',
    adviser: 'Professional adviser',
    online_platform: 'Online platform',
    competitors_partner: 'Partner of a competitor',
    own_contact: 'Own contact',
    other: 'Other',
  },
  refusals: {
    selection_not_found: 'This selection does not exist, or it has been removed.',
    candidate_not_found: 'This candidate does not exist, or it has been removed from the list.',
    criterion_not_found: 'This criterion does not exist in the selection, or it has been removed.',
    there_are_too_many_selections:
      'There are {most} selections already. Remove one that is decided, then begin another.',
    criteria_were_changed:
      '{who} has changed the criteria meanwhile. Look at them as they are now, then make your changes again.',
    candidate_was_changed:
      '{who} has changed this candidate meanwhile. Look at it as it is now, then make your changes again.',
    criterion_template_is_unknown: 'The template has no criterion “{template}”. It has: {known}.',
    criterion_name_is_missing: 'Give the criterion a name.',
    must_have_is_below_scale: 'A limit of {mustBeAtLeast} shuts nobody out: the scale begins at {min}.',
    candidate_name_is_taken: '“{name}” is on the list already. Each candidate has a name of its own.',
    website_is_no_address: '“{website}” is no web address. Write it like example.com.',
    score_is_repeated: 'This criterion is scored twice here. Give one score for each.',
    score_is_outside_scale: 'The score is {value}. It must be from {min} to {max}.',
    score_was_changed:
      'Meanwhile this score was changed on another device or in another window. It is now {known, select, no {“not known”} other {{value}}}{reason, select, no {} other {, with the evidence “{evidence}”}}. Look at it, then save yours again if you still want it.',
    candidate_name_is_too_long: 'Row {row}, column candidate: the name is longer than {most} characters.',
    candidate_is_repeated: 'Row {row}, column candidate: “{candidate}” stands in row {before} already.',
    evaluator_is_somebody_else:
      'Row {row}, column evaluator: “{value}” gives their own scores. Leave out the rows of others, or put your own name or nothing there.',
    country_is_unknown:
      'Row {row}, column country: “{value}” is no country. Write its code, such as VN, or its name.',
    source_is_unknown:
      'Row {row}, column source: “{value}” is none of the sources. Write one of: trade_fair, association, recommendation, adviser, online_platform, competitors_partner, own_contact, other.',
    website_in_row_is_no_address:
      'Row {row}, column website: “{value}” is no web address. Write it like example.com.',
    size_in_row_is_no_count:
      'Row {row}, column size: “{value}” is no number of people. Write it in digits alone, such as 1200.',
    text_in_row_is_too_long: 'Row {row}: the text beginning “{value}” is longer than 2000 characters.',
    model_field_missing: 'This field is missing.',
    model_field_has_wrong_type:
      '{expected, select, number {A number is needed here.} text {A text that is not empty is needed here.} list {A list is needed here.} other {An object in braces is needed here.}}',
    model_has_no_criteria: 'There is no criterion. Give at least one.',
    model_has_too_many_criteria: 'There are {found} criteria; up to {most} can be used.',
    criterion_id_is_reserved:
      'A criterion cannot be called “{criterion}”: a column of that name means something else.',
    criterion_id_is_repeated: 'There are two criteria called “{criterion}”. Give each a name of its own.',
    criterion_is_unknown: 'There is no criterion called “{criterion}”.',
    direction_is_unknown: 'The direction is “max” (more is better) or “min” (less is better), not “{found}”.',
    scale_has_no_length: 'The scale runs from {min} to {max}. Its least value must be below its greatest.',
    must_have_is_above_scale: 'Nobody can reach {mustBeAtLeast}: the scale ends at {max}.',
    threshold_is_negative: 'The threshold is {found}. It cannot be below 0.',
    preference_is_below_indifference:
      'The preference threshold {preference} is below the indifference threshold {indifference}. It must be the same or more.',
    pairwise_is_empty: 'The table of judgements is empty.',
    pairwise_is_not_square:
      'The table of judgements has {rows} rows and {columns} columns. For {size} criteria it needs {size} of each.',
    pairwise_column_is_repeated: 'The criterion “{criterion}” stands here twice.',
    pairwise_column_is_unknown: 'The model has no criterion called “{criterion}”.',
    pairwise_column_is_missing: 'The criterion “{criterion}” is missing here.',
    pairwise_cell_is_not_a_number: 'The judgement “{found}” is not a number. Write it as 3, 0.25 or 1/3.',
    pairwise_cell_is_not_positive: 'The judgement {found} is not above 0. “A third as important” is 1/3.',
    pairwise_is_not_reciprocal:
      'The judgement here is {found}, the opposite one ({other}) is {opposite}. One must be 1 divided by the other, and a criterion against itself is 1.',
    weight_is_missing: 'The weight is missing. Give a weight, or judgements of the criteria in pairs.',
    weight_is_negative: 'The weight is {weight}. It cannot be below 0.',
    weights_are_all_zero: 'All weights are 0. At least one must be above 0.',
    scale_is_missing:
      'The criterion “{criterion}” has no scale. The weighted sum needs one; give it to the criterion or to all of them.',
    candidates_file_is_empty: 'The table is empty. It needs a header row and a row for each candidate.',
    candidate_column_is_missing: 'Row {row}: the header has no column “candidate”.',
    criterion_column_is_missing:
      'Row {row}: the header has no column “{column}”. Every criterion needs one; its cells may be empty.',
    column_is_repeated: 'Row {row}: the header has two columns “{column}”.',
    row_has_wrong_length:
      'Row {row} has {found} cells, the header has {expected}. An unknown score is an empty cell, not a missing one.',
    candidate_name_is_missing: 'Row {row}, column candidate: the name is missing.',
    evaluator_is_repeated:
      'Row {row}, column evaluator: {evaluator} has scored {candidate} before. Each evaluator has one row for a candidate.',
    value_is_not_a_number:
      'Row {row}, column {column}: “{value}” is not a number. Write it as 7 or 7.5, or leave the cell empty if it is unknown.',
    value_is_outside_scale: 'Row {row}, column {column}: {value} is outside the scale from {min} to {max}.',
    there_are_no_candidates: 'There is no candidate. Give at least one.',
    there_are_too_many_candidates: 'There are {found} candidates; up to {most} can be ranked at once.',
    method_needs_every_score:
      '{method, select, topsis {TOPSIS} other {PROMETHEE II}} needs every score, and “{candidate}” has none for “{criterion}”. Fill it in, or rank by the weighted sum, which shows what is unknown as a range.',
    draws_are_out_of_range: 'The number of draws is a whole number from 1 to {most}.',
    seed_is_out_of_range: 'The seed is a whole number from 0 to {most}.',
    spread_is_out_of_range: 'The spread is a number from {least} to {most}.',
  },
  warnings: {
    far_larger_than_us:
      '“{candidate}” is at least ten times as large as we are. How much will this alliance matter to them?',
    far_smaller_than_us:
      '“{candidate}” is at most a tenth of our size. Can they carry their part, and will they depend on us?',
    first_by_size:
      '“{candidate}” is the largest and leads by what size brings: without resources and financial health, “{other}” would be first.',
    model_field_is_not_used: 'The model’s field “{field}” means nothing here and was not used.',
    columns_are_not_used:
      '{count, plural, one {One column is no criterion of the model and was not used} other {# columns are no criteria of the model and were not used}}: {columns}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other {, …}}.',
    size_is_not_a_number: 'Row {row}, column size: “{value}” is not a number, so the size counts as unknown.',
    must_have_on_less_is_better:
      'Less is better on “{criterion}”, yet it must be at least {mustBeAtLeast}: the best values are the ones shut out. Check that this is meant.',
    scales_differ:
      'The criteria have different scales, and the weighted sum adds their values as they are: a wider scale weighs more.',
    must_have_is_unknown:
      '“{candidate}” is ranked although nobody knows whether it meets the must-have “{criterion}”.',
    evaluators_disagree:
      'The evaluators of “{candidate}” are far apart on “{criterion}”: from {lowest} to {highest}. Talk about it before trusting the mean.',
    candidate_has_no_scores: '“{candidate}” has no score that counts and stands last for that reason only.',
    first_place_is_open:
      'What is unknown can still decide the first place: “{first}” leads, but {count, plural, one {{candidates}} =2 {{candidates}} =3 {{candidates}} other {# candidates ({candidates}, …)}} could come out above it.',
    judgements_are_inconsistent:
      'The judgements contradict each other (consistency ratio {cr}, above 0.10). Look again at “{row}” against “{column}” first: it says {found}, the others imply {implied}.',
    consistency_is_not_known:
      'For {criteria} criteria the consistency of the judgements cannot be rated: the table of random indices ends at ten.',
    methods_disagree:
      'The methods disagree on who is first: {asked, select, all {{weighted} by the weighted sum, } other {}}{topsis} by TOPSIS, {promethee} by PROMETHEE II.',
    rank_depends_on_last:
      'Without “{leftOut}”, which is last, “{candidate}” would change from rank {from} to rank {to}.',
  },
} as const;
