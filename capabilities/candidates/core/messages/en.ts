/** English, against which the other languages are checked. */
export const en = {
  list: {
    title: 'Candidates',
    purpose:
      'Who could be the partner you need. Judge them by the same criteria, several of you independently, and see how sure the ranking is.',
    begin: 'Look for a partner',
    none: 'No partner is being selected yet',
    noneText:
      'Say what the partner is for, weigh what matters, and put the candidates on a list. Each of you scores them with evidence; the ranking shows what is known and what is not.',
    example:
      'For example: “A software partner for our sensors” – Kestrel 8.40, Lotus 7.85, and Delta out, because its financial health is 4 and must be at least 5.',
    name: 'Selection',
    first: 'First',
    leads: '{names} ({score})',
    candidates: 'Candidates',
    ranked: 'With scores',
    evaluators: 'Evaluators',
    begun: 'Begun',
  },
  begin: {
    title: 'Look for a partner',
    purpose: 'Say what the partner is for, then what counts and how much. All of it can be changed later.',
    what: 'What do we look for?',
    name: 'What do we call this selection?',
    nameHint: 'For example: A software partner for our sensors',
    purposeLabel: 'What should the partner make possible?',
    purposeHint: 'A goal in figures and a date help to score “strategic fit” alike.',
    ourSize: 'How many people work for us?',
    ourSizeHint: 'Candidates far larger or smaller are then pointed out.',
    criteria: 'What counts, and how much?',
    submit: 'Begin the selection',
  },
  criteria: {
    title: 'Criteria',
    change: 'Change criteria',
    criterion: 'Criterion',
    name: 'Name',
    unnamed: 'New criterion',
    question: 'Question',
    questionHint: 'What an evaluator asks before giving a score.',
    weight: 'Weight',
    weightOf: 'Weight of {name}',
    weightInFigures: 'Weight of {name} in figures',
    hint: 'Weights count in proportion to each other; the percentage is what each comes to. Scores go from 0 to 10.',
    more: 'Name, question, direction, must-have',
    direction: 'Direction',
    max: 'More is better',
    min: 'Less is better',
    must: 'Must be at least',
    mustOf: 'Must be at least {value}',
    mustHint: 'From 0 to 10. Who is below it is out, however good the rest is.',
    rules: 'Rules',
    add: 'Add a criterion of your own',
    removeOne: 'Remove {name}',
    removedKeep: 'Criteria you remove keep their scores and can be brought back.',
    notANumber: 'Write a number such as 7 or 7.5.',
    changedBy: '{who} has changed the criteria since you opened this page.',
    takeCurrent: 'Take the current criteria',
  },
  ranking: {
    title: 'Ranking',
    none: 'Who might it be?',
    noneText:
      'Put at least two candidates on the list. Then everybody scores them for themselves, and the ranking appears here.',
    orImport: 'Or paste a table that you have already',
    rank: 'Rank',
    candidate: 'Candidate',
    score: 'Score',
    range: 'Range',
    known: 'Known',
    notes: 'To mind',
    allKnown: 'all known',
    allOut: 'No candidate meets every must-have.',
    of: 'of {count, plural, one {# ranked candidate} other {# ranked candidates}}',
    between: 'between {low} and {high}, by what is not known',
    file: '{name} – ranking',
  },
  verdict: {
    noScores: 'Nobody has a score yet. Give the first ones, and the ranking begins.',
    leads:
      '{count, plural, one {{names} is first, with {score}.} other {{names} are level at the top, with {score}.}}',
    wouldLead:
      '{count, plural, one {With these weights {names} would be first, with {score}.} other {With these weights {names} would be level at the top, with {score}.}}',
    flip: 'That holds until {criterion} counts {to} instead of {from}: then {other} is level.',
    noFlip: 'No change of a single weight brings another candidate level.',
  },
  notes: {
    mustUnknown: 'Must-have not known: {criterion}',
    talk: 'Talk about: {criterion}',
    talkShort: 'Talk about it',
    noScores: 'No scores yet',
    farLarger: 'Far larger than us',
    farSmaller: 'Far smaller than us',
  },
  out: {
    title: 'Out',
    purpose: 'Below a must-have, so not ranked.',
    why: 'Why',
    reason: '{criterion} is {value} and must be at least {least}',
  },
  talk: {
    title: 'Talk about it',
    purpose: 'Here the evaluators are more than 3 of 10 points apart. A mean would hide that.',
    about: '{candidate}: {criterion}',
  },
  own: {
    some: 'You have scored {done, number} of {all, number} candidates.',
    all: 'You have scored every candidate.',
    next: 'Score {name}',
  },
  whatIf: {
    title: 'What if other things counted more?',
    purpose: 'Move the weights and watch the ranking. Nothing is saved until you save it.',
    shown: 'This is the ranking with the weights you are trying.',
    before: 'now {rank}',
    save: 'Save these weights',
    saved: 'The weights are saved',
    back: 'Back to the saved weights',
  },
  menu: {
    compare: 'Compare side by side',
    import: 'Import a table',
    export: 'Export with all scores',
    change: 'Change name and purpose',
    remove: 'Remove this selection',
  },
  removed: {
    title: '{title} ({count, number})',
    selections: 'Removed selections',
    candidates: 'Removed candidates',
    criteria: 'Removed criteria',
    by: 'removed by {who}',
    restore: 'Bring back',
    restoreOne: 'Bring back {name}',
    restored: '{name} is back',
    done: '{name} is removed',
  },
  candidate: {
    add: 'Add a candidate',
    addToList: 'Put on the list',
    added: '{name} is on the list',
    changeOne: 'Change {name}',
    name: 'Name of the company',
    country: 'Country',
    website: 'Website',
    size: 'People who work there',
    sizeHint: 'Roughly is enough. Size never counts as a score.',
    sizeIsNoCount: 'Write the number of people in digits, such as 120.',
    people: '{count, plural, one {# person} other {# people}}',
    source: 'Where did we find them?',
    sourceHint: 'Later it shows which source yields partners.',
    note: 'Note',
    notChosen: 'Not given',
    facts: 'What is known of them',
    addedBy: 'Put on the list by',
  },
  scores: {
    title: 'Scores',
    purpose: 'Who gave what, and on which evidence. The mean of those who know counts.',
    counts: 'counts {share}',
    spread: 'spread {spread}',
    nobody: 'Nobody has scored this yet, so it counts as a range.',
    noEvidence: 'no evidence given',
  },
  score: {
    give: 'Give your scores',
    title: 'Score {name}',
    purpose:
      'Your own view, from 0 to 10. What others gave is not shown here, so that each of you looks for yourselves.',
    valueOf: 'Score for {name}',
    evidence: 'Evidence',
    lessIsBetter: '0–10 ↓',
    unknownHint: 'Leave a score empty if you do not know: it then counts as a range and never as zero.',
    notANumber: 'Write a number from 0 to 10, such as 7 or 7.5, or leave it empty.',
    save: 'Save your scores',
    saveAndNext: 'Save, then score {name}',
    saved: 'Your scores of {name} are saved',
  },
  next: {
    title: 'Ready to go on with {name}?',
    text: 'Begin an alliance and invite them by a link. They see nothing of these scores.',
    act: 'Begin an alliance',
  },
  compare: {
    title: 'Side by side',
    purpose:
      'Two to four candidates on every criterion. Where one wins, ask whether it wins on what matters.',
    choose: 'Who stands side by side? Up to four.',
    tooFew: 'Choose two candidates',
    tooFewText: 'Tick at least two candidates above, up to four.',
    radar: 'Their shapes',
    side: 'In figures',
    what: 'Compared',
    unknown: 'not known',
    summary: '{names} on each criterion; further out is better.',
    summaryOpen:
      '{names} on each criterion; further out is better. Where a score is not known, the dashed line shows the best it can be and the dotted one the worst.',
  },
  import: {
    title: 'Import a table',
    purpose:
      'Candidates, and if you like your own scores, from a spreadsheet. You see what happens before anything is written, and importing the same again changes nothing.',
    header: 'Header row',
    headerHint:
      'Copy this header row into a spreadsheet, fill in the rows, and paste everything below. Only the column “candidate” is needed.',
    paste: 'Paste the rows here',
    file: 'Or choose a CSV file',
    notUtf8: 'This file is not in UTF-8. Save it as “CSV UTF-8”, or copy the cells and paste them.',
    nothing: 'Paste the rows first, or choose a file.',
    look: 'Look at what would happen',
    preview: 'What would happen',
    previewText: 'Nothing is written yet.',
    row: 'Row',
    outcome: 'Candidate is',
    outcomes: {
      added: 'new',
      changed: 'changed',
      unchanged: 'as it is',
    },
    scores: 'Scores written',
    write: 'Import',
    mend: 'Go on editing',
    faults: '{count, plural, other {# places cannot be used. Nothing was written.}}',
    more: '{count, plural, one {and # more} other {and # more}}',
    done: '{count, plural, one {# row is imported} other {# rows are imported}}',
  },
  sure: {
    title: 'How sure is the ranking?',
    open: 'How sure is this?',
    purpose:
      'A ranking is as good as its weights and its method. Here you see how much of both may change before another one is first.',
    methods: 'Do other methods say the same?',
    methodsPurpose: 'The same scores and weights, put together in three ways.',
    agree: 'All methods that can be asked put {names} first.',
    one: 'Only the weighted sum can be asked yet.',
    disagree: 'The methods disagree on who is first: {firsts}. Find out why before you decide.',
    firstBy: '{method}: {names}',
    rankBy: '{method}: rank',
    method: 'Method',
    explain: {
      weighted:
        'Each score counts by its weight, and strength on one criterion makes up for weakness on another. Nobody’s score depends on who else is on the list.',
      topsis:
        'Whoever is nearest to the best of all and farthest from the worst of all comes first. It punishes one great weakness more than the sum does. From 0 to 1.',
      promethee:
        'Everyone is compared with everyone: it counts who is better and on what, not by how much. From −1 to 1.',
    },
    missing:
      '{count, plural, one {TOPSIS and PROMETHEE II need every score, and one is missing:} other {TOPSIS and PROMETHEE II need every score, and # are missing:}}',
    missingOne: '{candidate}: {criterion}',
    missingMore: '{count, plural, one {and # more} other {and # more}}',
    last: 'If the last one were not on the list',
    lastWeighted: 'Nothing would change: in the weighted sum nobody’s score depends on the others.',
    lastSame: 'Nothing would change: the others keep their order.',
    lastFew: 'With fewer than three candidates there is nothing to compare.',
    holds: 'Until which weights does it hold?',
    holdsPurpose:
      'By the weighted sum. For each criterion, how much it may count before another one comes level with {first}; the other weights keep their proportions.',
    always: '{first} stays first, however much “{criterion}” counts (now {now}).',
    above:
      '{first} stays first unless “{criterion}” counts more than {to} (now {now}). Then {other} is level.',
    below:
      '{first} stays first unless “{criterion}” counts less than {from} (now {now}). Then {other} is level.',
    both: '{first} stays first while “{criterion}” counts between {from} and {to} (now {now}). Below that {below} is level, above it {above}.',
    noHolds: 'Nobody is first alone, so there is nothing to lose yet.',
    now: 'Now',
    from: 'Holds from',
    to: 'Holds to',
    whoElse: 'Then level',
    chance: 'How often is each one first?',
    chancePurpose:
      'Nobody knows the right weights to the point. So we draw them by chance, {draws} times, scores that are not known with them, and count who takes which rank.',
    weights: 'Weights drawn',
    any: 'Any weights',
    around: 'Near ours',
    often: '{name} is first in {share} of the draws.',
    rank: '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    drawing: 'Drawing …',
    notDrawn: 'The draws did not come to an end. Load the page again.',
    seed: 'Drawn with seed {seed}. The same seed gives everybody the same picture.',
    again: 'Draw with another seed',
    files: 'Check it yourself',
    filesPurpose:
      'The same functions run from the command line, without account or server, and give the same figures. The files name no evaluator.',
    fileModel: 'model.json',
    fileCandidates: 'candidates.csv',
  },
  shortlist: {
    put: 'Put on the shortlist',
    take: 'Take off the shortlist',
    on: 'On the shortlist',
    done: '{name} is on the shortlist',
    gone: '{name} is off the shortlist',
    chosen: 'Decided for',
  },
  step: {
    title: 'Rank candidates',
    text: 'Judge who could be your partner by the same criteria, with evidence, and see how sure the ranking is.',
    begin: 'Look for a partner',
    goOn: 'Go on scoring',
  },
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
