export const en = {
  refusals: {
    sheet_not_found: 'These questions do not exist here.',
    sheet_is_closed: 'These answers are closed, because a newer round has begun. Answer there.',
    question_is_not_in_set: 'There is no question “{question}” on this sheet.',
    answer_was_changed: '{who} has answered this meanwhile. Look at that answer, then keep it or give yours.',
    answer_is_of_another_kind:
      '“{question}” asks for {kind, select, choice {a choice} scale {a mark on the scale} number {a number} files {files} other {a text}}.',
    unknown_is_no_answer_here: '“{question}” needs an answer; leave it open until somebody knows.',
    nothing_is_chosen: '“{question}”: choose something, or take the answer back.',
    option_is_unknown: '“{question}” has no option “{option}”. It has: {options}.',
    option_is_repeated: '“{question}”: “{option}” is chosen twice. Choose it once.',
    one_option_may_be_chosen: '“{question}” takes one option. Choose the one that fits best.',
    option_stands_alone:
      '“{question}”: “{option}” cannot stand beside others. Choose it alone, or the others.',
    mark_is_outside_scale:
      '“{question}”: {mark} is not on the scale. Take a whole number from {least} to {most}.',
    number_is_unreadable: '“{question}”: “{number}” is no number. Write it in digits, such as 12.5.',
    number_has_too_many_decimals:
      '“{question}”: {number} has more decimals than {digits, plural, =0 {a whole number has. Round it.} one {the one it may have. Round it.} other {the {digits} it may have. Round it.}}',
    number_is_out_of_range:
      '“{question}”: {number} is out of range. Write a number from {least} to {most} ({unit}).',
    text_is_empty: '“{question}”: write something, or take the answer back.',
    text_is_too_long: '“{question}”: the text has {length} characters; up to {longest} fit. Shorten it.',
    file_is_repeated: '“{question}”: this file is named twice. Name it once.',
    too_many_files: '“{question}” takes up to {most} files. Leave the others out.',
    answers_contradict:
      'This does not go together with the answer to “{other}”: {why}. Change one of the two; to change both, take one back first.',
  },
} as const;
