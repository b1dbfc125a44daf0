export const en = {
  title: 'Need signs',
  purpose:
    'Fifteen signs that a partner could help: with a new market, a new channel, or something you cannot do yourselves. Answer for the last twelve months.',
  sections: {
    market: { title: 'A new market', hint: 'Customers in places or groups that you do not reach today.' },
    channel: { title: 'A new channel', hint: 'Another way to the customers you want.' },
    capability: { title: 'More capability', hint: 'What your company cannot do well enough by itself.' },
    words: { title: 'In your own words' },
  },
  questions: {
    growth_slows: {
      text: 'Is your growth slowing although you put in as much effort as before?',
      options: {
        no: 'No, we grow as before or faster',
        little: 'Growth is a little slower',
        much: 'Growth is much slower',
        fully: 'We stand still or shrink, with the same effort or more',
      },
    },
    demand_elsewhere: {
      text: 'Do customers from elsewhere ask for what you sell?',
      hint: 'From another region, country or kind of customer that you do not serve.',
      options: {
        no: 'No',
        little: 'Now and then',
        much: 'Every month, and we serve some of them with effort',
        fully: 'Regularly, and we have to send them away',
      },
    },
    branch_costs: {
      text: 'How heavy would the fixed cost of a branch of your own there be?',
      hint: 'Rent, people, stock and permits for the first year, compared with your profit of a year.',
      options: {
        no: 'Light: under a tenth of it, or no branch is needed',
        little: 'Bearable: up to a third of it',
        much: 'Heavy: up to all of it',
        fully: 'Too heavy: more than a year’s profit',
      },
    },
    entry_barriers: {
      text: 'Would network, law, licences or trust keep you out if you went there alone?',
      options: {
        no: 'No, anybody can begin there',
        little: 'They would cost us some months',
        much: 'They would cost us a year or more',
        fully: 'Without somebody from there we do not get in',
      },
    },
    barrier_kinds: {
      text: 'Which of them?',
      options: {
        network: 'Knowing the right people',
        law: 'Law and taxes',
        licence: 'Licences and certificates',
        trust: 'Trust of customers in newcomers',
        other: 'Something else',
      },
    },
    speed_decides: {
      text: 'How much does it matter to be there soon?',
      options: {
        no: 'Not at all, the market waits',
        little: 'Sooner is better',
        much: 'Competitors are moving in; within a year it will be harder',
        fully: 'Whoever is first takes it, and that is decided within months',
      },
    },
    source_share: {
      text: 'What part of your income came through your largest platform, channel or source?',
      hint: 'A single shop platform, advertising network, reseller or referrer. Leave it out if you do not know it.',
      unit: '% of income',
    },
    one_source: {
      text: 'How much of your income hangs on one platform or source?',
      options: {
        no: 'None brings 20 % or more',
        little: 'One brings 20 to 30 %',
        much: 'One brings 30 to 50 %',
        fully: 'One brings more than half',
      },
    },
    costly_leads: {
      text: 'Is it becoming more expensive to win a customer, or are enquiries getting worse?',
      options: {
        no: 'No, cost and quality are steady or better',
        little: 'One of them a little worse than a year ago',
        much: 'Both worse, or one clearly worse',
        fully: 'We pay more for every customer than we can earn back',
      },
    },
    thin_sales_team: {
      text: 'Can your sales team take on more customers?',
      options: {
        no: 'Yes, there is room',
        little: 'In quiet weeks',
        much: 'Hardly, enquiries wait for days',
        fully: 'No, the owner or one person sells everything',
      },
    },
    wants_sellers: {
      text: 'Do you want to sell through agents, franchisees or affiliates?',
      options: { no: 'No', yes: 'Yes, or we are thinking of it' },
    },
    no_partner_model: {
      text: 'Do you have a model for it?',
      hint: 'Who does what, who earns what, which rules hold, all written down.',
      options: {
        no: 'Yes, written down and tried',
        little: 'Yes, written down and not yet tried',
        much: 'Ideas, nothing written down',
        fully: 'No, we do not know where to begin',
      },
    },
    tried_channels: {
      text: 'Have you tried new channels in the last two years?',
      hint: 'For example advertising, a marketplace, trade fairs, an agency.',
      options: { no: 'No', yes: 'Yes' },
    },
    burned_money: {
      text: 'What came of it?',
      options: {
        no: 'They pay their way',
        little: 'They cost about what they bring',
        much: 'They cost more than they brought',
        fully: 'We lost money that hurt and stopped',
      },
    },
    owner_decides_all: {
      text: 'How many daily decisions have to pass the owner?',
      options: {
        no: 'Few, others decide',
        little: 'The larger ones',
        much: 'Most of them',
        fully: 'All of them; when the owner is away, work stops',
      },
    },
    unmeasured_marketing: {
      text: 'Do you know what your marketing brings?',
      options: {
        no: 'Yes, by channel, in customers and income',
        little: 'By channel, in enquiries alone',
        much: 'Only that there is some effect',
        fully: 'No, we spend without measuring',
      },
    },
    few_key_people: {
      text: 'How many people carry your operations?',
      hint: 'Whose absence for a month would stop deliveries or service?',
      options: {
        no: 'Nobody’s; there is a stand-in for each',
        little: 'One or two, and somebody could step in',
        much: 'One or two, and nobody could step in',
        fully: 'Several, and one of them may leave',
      },
    },
    no_standard_process: {
      text: 'Is your core work done by a written process?',
      options: {
        no: 'Yes, and new people learn by it',
        little: 'Mostly, some parts are missing',
        much: 'Everybody does it in their own way',
        fully: 'There is none, and it shows in mistakes and delays',
      },
    },
    wants_technology: {
      text: 'Do you want more technology or automation?',
      options: { no: 'No, what we have will do', yes: 'Yes' },
    },
    technology_start: {
      text: 'Do you know where to begin?',
      options: {
        no: 'Yes, with a plan, a budget and somebody who can do it',
        little: 'With a plan, but nobody who can do it',
        much: 'We have wishes, no plan',
        fully: 'No, or what we tried failed',
      },
    },
    lacking_most: {
      text: 'What do you lack most?',
      hint: 'One sentence, as you would say it to your team. It stands on the result.',
    },
  },
  contradictions: {
    share_and_range: 'the percentage lies outside the range that is chosen',
  },
} as const;
