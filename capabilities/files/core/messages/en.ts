export const en = {
  uses: {
    answer: 'an answer to a questionnaire',
    score: 'the score of a candidate',
    finding: 'a finding of due diligence',
    decision: 'a decision',
  },
  refusals: {
    file_not_found: 'This file is not there any more. Somebody may have removed it; send it again.',
    too_many_files_here:
      'There are already {most, number} files here. Remove one first, or put several into one file.',
    file_of_somebody_else:
      '“{name}” was sent by somebody else. They can remove it themselves, and so can a manager.',
    file_is_in_use:
      '“{name}” is evidence for {kind, select, answer {an answer} score {a score} finding {a finding of due diligence} decision {a decision, which is kept as it was} other {something}}{count, plural, =1 {} other { and elsewhere}}. Take it off there first.',
    file_is_json:
      'The file came with the content type “application/json”, which is read as a request. Send it as “application/octet-stream”.',
    file_is_empty: 'The file is empty. Check that it was saved before it was sent.',
    file_is_too_large:
      'The file is larger than {megabytes, number} MB, the most for one file. Send the pages that matter, or a smaller scan.',
    room_is_full:
      'Your company’s files take up {used, number} of {most, number} MB, and this one does not fit any more. Remove files that are no longer needed.',
    upload_was_interrupted:
      'The file broke off before it had arrived. Nothing of it was kept; send it again.',
  },
} as const;
