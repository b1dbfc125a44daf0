export const en = {
  title: 'Readiness',
  purpose:
    'Whether your company can carry an alliance now, and what to mend first if not. Be as frank as a partner would be: nobody outside sees it.',
  sections: {
    strength: { title: 'Core strength', hint: 'What a partner would want you for.' },
    gap: { title: 'Most urgent gap', hint: 'What you want a partner for.' },
    willingness: { title: 'Willingness to share', hint: 'What is not given is hardly ever got.' },
    ability: {
      title: 'Team, process and incentives',
      hint: 'Who does it, how, and what they get out of it.',
    },
  },
  questions: {
    strength_words: {
      text: 'What are you so good at that a partner would want it?',
      hint: 'One sentence.',
    },
    core_strength: {
      text: 'Who says so besides you?',
      options: {
        none: 'We have not settled what it is',
        weak: 'We think so, nobody has been asked',
        fair: 'Some customers say so',
        strong: 'Most customers say so, and there are cases or figures to show',
      },
    },
    strength_evidence: {
      text: 'Which cases or figures show it?',
      hint: 'Letters from customers, a test report, an award. Only your company sees them.',
    },
    gap_words: { text: 'Which gap must be closed first?', hint: 'One sentence.' },
    urgent_gap: {
      text: 'How clear is that gap inside the company?',
      options: {
        none: 'Everybody would name another one',
        weak: 'We know the direction, not the gap',
        fair: 'We agree on one gap',
        strong: 'We agree on one gap and know in figures what it costs us',
      },
    },
    share_information: {
      text: 'How willing are you to share information?',
      hint: 'Such as sales figures, customer feedback, what you have learned.',
      low: 'Nothing leaves the house',
      high: 'Whatever the goal needs, figures too',
    },
    share_resources: {
      text: 'How willing are you to put in resources?',
      hint: 'People, time, money, customers, channels.',
      low: 'Nothing beyond daily work',
      high: 'What the goal needs, in our budget',
    },
    resources_offered: {
      text: 'What could you put in?',
      options: {
        customers: 'Our customers and contacts',
        brand: 'Our name and reputation',
        people: 'People and their time',
        know_how: 'Know-how and training',
        content: 'Content and materials',
        channels: 'Our channels',
        money: 'Money',
        none: 'None of these',
      },
    },
    share_risk: {
      text: 'How willing are you to share risk?',
      hint: 'To earn later, to lose something if it does not work.',
      low: 'The partner bears it all',
      high: 'We lose with them and win with them',
    },
    team: {
      text: 'Who would run the alliance on your side?',
      options: {
        none: 'Nobody yet',
        weak: 'Somebody beside all other work',
        fair: 'A named person with fixed hours',
        strong: 'A named person with fixed hours, who may decide',
      },
    },
    team_hours: {
      text: 'How many hours a week does your side have for it?',
      hint: 'Of all people together, as planned and not as hoped.',
      unit: 'hours a week',
    },
    process: {
      text: 'Could a partner take over work from you, or hand it to you?',
      options: {
        none: 'No, everything is in people’s heads',
        weak: 'After long explanations each time',
        fair: 'Yes, the main steps are written down',
        strong: 'Yes, it is written down, measured, and newcomers work by it',
      },
    },
    incentives: {
      text: 'What do your people get out of it when the partner succeeds?',
      options: {
        none: 'Nothing, or it costs them: the partner’s sale is not theirs',
        weak: 'Nothing yet, but it does not hurt them',
        fair: 'It counts in their goals',
        strong: 'It counts in their goals and their pay',
      },
    },
  },
  contradictions: {
    resources_and_nothing: 'willing to put in what the goal needs, and nothing to put in, cannot both be so',
    team_and_no_hours: 'a person with fixed hours has more than 0 hours',
  },
} as const;
