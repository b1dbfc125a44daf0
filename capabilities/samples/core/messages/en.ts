export const en = {
  refusals: {
    not_a_sample: 'This is a real workspace, not sample data, and cannot be thrown away here.',
    too_many_samples:
      'Many sample workspaces were opened here within the last hour. Try again in a while, or start with your own company.',
  },
  notice: {
    label: 'Sample data',
    text: 'Everything here is made up. Both partners’ workspaces are open to you too.',
    gone: 'The sample is thrown away: its three companies with all their sales, alliances and statements. New sample data can be opened at any time.',
    start: {
      act: 'Start with your own company',
      title: 'Start with your own company?',
      confirm: 'Throw away and start',
    },
    back: {
      act: 'Throw away',
      title: 'Throw the sample away?',
      confirm: 'Throw away',
    },
  },
} as const;
