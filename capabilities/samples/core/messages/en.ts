export const en = {
  refusals: {
    not_a_sample: 'This is a real workspace, not sample data, and cannot be thrown away here.',
    too_many_samples:
      'Many sample workspaces were opened here within the last hour. Try again in a while, or start with your own company.',
  },
  notice: {
    label: 'Sample data',
    text: 'Everything here is made up. Look from the other side too: your partners’ workspaces stand in the list of companies.',
    out: 'Start with your own company',
    outTitle: 'Start with your own company?',
    outText:
      'The sample is thrown away: its three companies with all their sales, alliances and statements. This cannot be undone, but new sample data can be opened at any time.',
    outConfirm: 'Throw away and start',
    keep: 'Keep looking around',
  },
} as const;
