export const en = {
  title: 'Due diligence of {name}',
  purpose:
    'Look before you bind yourselves: what to check, who checks it and until when, what was found, and what it means for working together.',
  areas: { financial: 'Financial', legal: 'Legal', market: 'Market', technical: 'Technical' },
  areaOpen: '{done, number} of {items, number} done',
  states: { open: 'Open', under_way: 'Under way', done: 'Done', set_aside: 'Set aside' },
  ratings: { green: 'Green', amber: 'Amber', red: 'Red', none: 'Not rated' },
  ratingMeans: {
    green: 'nothing in the way',
    amber: 'to be watched or settled in the agreement',
    red: 'speaks against working together',
  },
  begin: {
    title: 'Nothing has been looked into yet',
    text: 'A checklist to begin with: money, law, market and technique, and what can be looked up about a company in {country}. Leave out what does not matter, add what does.',
    textNoCountry:
      'A checklist to begin with: money, law, market and technique. Once the country of the candidate is filled in, it also has what can be looked up there.',
    example:
      'For example: “Accounts of three years” – Lan, by 15 March: a loss in two of three years, red; the choice waits until somebody writes why to go on.',
    act: 'Begin due diligence',
    done: 'The checklist has {count, plural, one {# item} other {# items}}',
  },
  figures: {
    done: 'Done',
    ofItems: 'of {items, number}',
    overdue: 'Overdue',
    red: 'Red findings',
    blocking:
      '{count, plural, =0 {none blocks the decision} one {# blocks the decision} other {# block the decision}}',
    amber: 'Amber findings',
  },
  blocked: {
    title: '{count, plural, one {A red finding blocks} other {# red findings block}} the decision for {name}',
    text: 'Mend what was found and rate it anew, or let a manager write down why you go on in spite of it.',
  },
  item: {
    owner: 'Who looks into it',
    nobody: 'nobody yet',
    due: 'Until',
    noDay: 'no day set',
    overdue: 'Overdue since {day}',
    finding: 'What was found',
    findingHint: 'Say what you saw and where, so that somebody else could check it.',
    noFinding: 'Nothing written yet.',
    rating: 'What it means',
    state: 'State',
    links: 'Links to what you saw',
    linksHint: 'One address a line.',
    setAsideReason: 'Why it does not matter here',
    setAside: 'Set aside: {reason}',
    evidence: 'Evidence for {item}',
    files: '{count, plural, one {# file} other {# files}}',
    change: 'Look into it',
    changeOf: 'Look into {item}',
    changeTitle: '{item}',
    save: 'Save',
    saved: '“{item}” is saved',
    changedBy: 'Last changed by {name}, {when}',
    own: 'Your own item',
  },
  add: {
    act: 'Add an item',
    title: 'Add an item of your own',
    name: 'What is to be checked',
    look: 'What to look at',
    area: 'Area',
    done: '“{item}” is on the checklist',
  },
  share: {
    act: 'Share out',
    actOf: 'Share out {area}',
    title: 'Who looks into what nobody has yet: {area}',
    text: 'Gives every open item of this area without an owner to one colleague.',
    done: '{count, plural, =0 {Every item has an owner already} one {# item has an owner now} other {# items have an owner now}}',
  },
  reason: {
    act: 'Write down why we go on',
    title: 'Go on in spite of this finding?',
    text: 'Your reason stays beside this finding with your name and the time. Nobody can change it; a decision for {name} names it.',
    label: 'Why we go on',
    send: 'Write it down',
    done: 'Your reason is written down',
    written: 'We go on because: {reason}',
    by: '{name}, {when}',
    blocks: 'Blocks the decision',
    explained: 'Explained',
  },
  list: {
    title: 'Due diligence',
    text: 'The candidates on the shortlist, and how far each has been looked into.',
    none: 'Put a candidate on the shortlist to look into it closely.',
    notBegun: 'not begun',
    candidate: 'Candidate',
    done: 'Done',
    of: '{done, number} of {items, number}',
    overdue: 'Overdue',
    findings: 'Findings',
    blocking: '{count, plural, one {# blocks} other {# block}}',
  },
  template: {
    accounts: {
      name: 'Accounts of three years',
      look: 'Profit, equity and cash of the last three closed years, audited if they are. Do they pay their bills from what they earn?',
    },
    debts: {
      name: 'Debts and securities',
      look: 'Loans, overdrafts, leases and guarantees: how much, due when, and what is pledged for them?',
    },
    taxes: {
      name: 'Taxes paid',
      look: 'A recent statement of the tax office that nothing is overdue; open tax inspections.',
    },
    customerShare: {
      name: 'Income that hangs on a few',
      look: 'How much of their income comes from the largest customer? Above 30 % the loss of one could take them with it.',
    },
    payment: {
      name: 'How they pay',
      look: 'Ask two of their suppliers: on time, late, disputed? What do credit agencies say?',
    },
    vnTax: {
      name: 'Tax code and tax status (Vietnam)',
      look: 'Look up the tax code (MST) at the tax authority: active at the registered address, not on the list of risky invoices.',
    },
    euVat: {
      name: 'VAT number (EU)',
      look: 'Check the VAT number in VIES: valid, and in the name of the company that will sign?',
    },
    registration: {
      name: 'Registration and who may sign',
      look: 'A recent extract of the register: the company exists, does this business, and the person you talk to may bind it.',
    },
    owners: {
      name: 'Owners and managers',
      look: 'Who owns and controls it in the end? Any of them on a sanctions list, in politics, or owner of a competitor of yours?',
    },
    disputes: {
      name: 'Disputes and court cases',
      look: 'Running or threatened cases, judgements not carried out, claims of former partners or employees.',
    },
    rights: {
      name: 'Rights to brand, works and software',
      look: 'Are brand, designs, patents and software really theirs and registered where you will work together?',
    },
    licences: {
      name: 'Licences and permits',
      look: 'Every permit their business and your joint work need: valid until when, for which place and product?',
    },
    personalData: {
      name: 'Personal data',
      look: 'How do they keep customers’ data, who has access, was there a leak, do they know the law of both countries?',
    },
    ties: {
      name: 'Contracts that bind them',
      look: 'Exclusivity, non-competition or a right of somebody to leave when they join with you?',
    },
    vnRegister: {
      name: 'Business register (Vietnam)',
      look: 'National business registration portal: enterprise code, legal representative, capital paid in, registered business lines; conditional ones have their licence.',
    },
    vnInsurance: {
      name: 'Social insurance (Vietnam)',
      look: 'Lists of the social insurance agency: are they behind with contributions for their staff?',
    },
    cnCredit: {
      name: 'Credit publicity system (China)',
      look: 'National Enterprise Credit Information Publicity System: unified social credit code, business scope, abnormal operations, penalties, pledged shares.',
    },
    cnCourt: {
      name: 'Judgement debtors (China)',
      look: 'China Enforcement Information Online: is the company or its legal representative a debtor under enforcement or on the list of dishonest debtors?',
    },
    cnSeal: {
      name: 'Seal and legal representative (China)',
      look: 'Is the company seal the one registered with the police, and who keeps it? A signature without it may not bind.',
    },
    cnData: {
      name: 'Data and goods across the border (China)',
      look: 'May the data and goods you will exchange leave China: export rules for personal data, export licences?',
    },
    euRegister: {
      name: 'Trade register and annual accounts (EU)',
      look: 'Extract and filed accounts from the national register (KVK, Handelsregister, Infogreffe); declaration of joint liability of a parent.',
    },
    euInsolvency: {
      name: 'Insolvency and sanctions (EU)',
      look: 'Insolvency register of the member state and the consolidated sanctions list of the EU.',
    },
    references: {
      name: 'What customers and partners say',
      look: 'Talk to two customers and one former partner: what was promised, what was kept, would they do it again?',
    },
    rivals: {
      name: 'Ties with your competitors',
      look: 'Do they work for or with companies that compete with you? What would those learn through them?',
    },
    overlap: {
      name: 'Customers you share',
      look: 'Which customers do both of you serve, who was there first, and where could you get in each other’s way?',
    },
    outlook: {
      name: 'Where their market goes',
      look: 'Is their market growing, what share have they, what would make their offer needless in three years?',
    },
    capacity: {
      name: 'Room to deliver',
      look: 'Can they take the extra work with the people, machines and stock they have? What gives first?',
    },
    quality: {
      name: 'Quality and certificates',
      look: 'Certificates with their scope and date (ISO 9001, CE, CCC), complaints and returns of the last year; see it being made.',
    },
    security: {
      name: 'Security of their systems',
      look: 'Updates, backups tried out, two-factor sign-in, who is told after an incident, and how soon?',
    },
    keyPeople: {
      name: 'People it hangs on',
      look: 'Who carries this partnership on their side, since when, and who steps in when they leave?',
    },
    systems: {
      name: 'Systems that must fit',
      look: 'Can orders, sales and stock be exchanged without typing them over? Try one file before you promise it.',
    },
  },
  refusals: {
    selection_not_found: 'This selection is not there any more.',
    candidate_not_found: 'This candidate is not on the list any more. Bring it back first.',
    diligence_not_begun: 'Due diligence of this candidate has not begun. Begin it first.',
    item_not_found: 'This item is not on the checklist.',
    file_not_found: 'This file is not there any more. Somebody may have removed it; send it again.',
    too_many_files_here: 'There are already {most, number} files here. Remove one first.',
    there_are_too_many_items:
      'The checklist has {most, number} items, the most there can be. Bring several together in one.',
    item_was_changed:
      '{name} has changed this item meanwhile. Look at it as it is now; what you wrote is still here.',
    owner_is_no_colleague: 'This person is not in your company. Choose a colleague, or leave it open.',
    link_is_no_address: '“{value}” is not the address of a page. Write it like example.com/page.',
    red_needs_finding: 'Red needs a reason: write what was found.',
    done_needs_finding:
      'Done means that something was found: write it and say what it means, also if all is well.',
    set_aside_needs_reason: 'Write why this does not matter here, so that others understand it later.',
    red_is_not_set_aside:
      'A red finding cannot be set aside. Rate it anew if it was mended, or let a manager write down why you go on.',
    finding_is_not_red: 'This finding is not red any more, so it blocks nothing.',
    finding_was_changed: 'The finding was changed meanwhile. Read it again before you write why you go on.',
    reason_is_written:
      'Somebody has already written down why you go on. It stays as it is; a changed finding needs a new reason.',
  },
} as const;
