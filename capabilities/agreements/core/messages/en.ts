/** English texts of agreements. The other languages have the same keys. */
export const en = {
  plain: {
    term_open: 'The terms apply to sales from {starts} on, without a fixed end.',
    term_until: 'The terms apply to sales from {starts} up to and including {ends}.',
    base_gross: 'What is shared is the whole amount the customer pays (gross).',
    base_net: 'What is shared is the amount the customer pays less tax (net).',
    base_profit: 'What is shared is the amount the customer pays less tax and less cost of goods (profit).',
    split: 'Of every sale this goes to: {shares}.',
    statement:
      'Every calendar month by the clock of {timeZone} has one statement, in {currency}, which both sides approve.',
    refund_always:
      'A refund is taken back from each side in the proportion it received, however late it comes.',
    refund_within:
      'A refund within {days, plural, one {# day} other {# days}} of the sale is taken back from each side in the proportion it received; the side that collected the sale bears a later one alone.',
    payout_due:
      'What one side owes the other is due {days, plural, =0 {on the first day of the next month} one {# day after the first day of the next month} other {# days after the first day of the next month}}.',
    payout_minimum: 'Less than {minimum} is not paid out but carried over to the next month.',
  },
  bases: { gross: 'Gross', net: 'Net', profit: 'Profit' },
  states: {
    proposed: 'Proposed',
    signed_by_one_side: 'Approved by one side',
    in_force: 'In force',
    superseded: 'Replaced by a later version',
    withdrawn: 'Withdrawn',
  },
  text: {
    title: 'Title',
    terms: 'Money terms',
    termsInFile:
      'These terms say more than can be put into sentences here; the terms file below is what counts.',
    changed: 'Changed',
    before: 'In force now, and no longer with this version:',
  },
  clauses: {
    title: 'What else you agree',
    hint: 'A clause that is not written settles nothing, and that is what quarrels are about. Open one, begin with the example, and change what does not fit. What is in [brackets] is yours to fill in.',
    example: 'For example:',
    begin: 'Begin with this',
    said: 'Written',
    empty: 'Not written',
    optional: 'If wanted',
    look: 'Look again',
    names: {
      scope: 'Scope and goal',
      duties: 'Rights and duties',
      ownership: 'Customers, data, brand, content and channels',
      kpis: 'Targets',
      intellectualProperty: 'Intellectual property',
      confidentiality: 'Confidentiality',
      nonCompetition: 'Non-competition',
      notice: 'Ending and notice',
      exit: 'After the end',
      disputes: 'Disputes',
    },
    settles: {
      scope:
        'What you do together and what for, in figures and by when, in which region and for which customers; and what is not part of it.',
      duties: 'Who does what by when, and what each side may expect from the other.',
      ownership:
        'Who may use what, and whose it is: the customers, their data, the brands, what is made to sell, and the channels it is sold through.',
      kpis: 'The figures that say whether it works, the dates they are looked at, and what follows when one is missed.',
      intellectualProperty: 'What each side brings in and keeps, and whose it is what you make together.',
      confidentiality: 'What may not be passed on, to whom it may be shown, and for how long.',
      nonCompetition:
        'Only if you want it: what a side may not do beside the alliance, where and for how long. Have a lawyer look: the law limits it.',
      notice: 'How a side ends it and with what notice, in which form, and when it may end at once.',
      exit: 'What happens once it has ended: the last statement, the customers, the data, and goods or equipment.',
      disputes:
        'What you do when you disagree: talk first, then a mediator, then arbitration or a court; within which time and under which law.',
    },
    examples: {
      scope:
        'Together we sell sensors with software to greenhouse growers in [the Netherlands], with the goal of [200] customers by [2027-12-31]. Sales to other industries are not part of it.',
      duties:
        'The software company advises and closes within [5] working days of a request. The hardware company delivers and installs within [10] working days of the order.',
      ownership:
        'A customer belongs to the side that won it; the other does not approach that customer on its own. Each side uses the customer data only for this cooperation. Each may use the other’s brand and logo on joint offers after approval. Texts and images made together may be used by both. The web shop and the social media channels stay with the side that runs them.',
      kpis: 'Each quarter we win at least [30] new customers. If we miss this target two quarters in a row, we meet within [14] days and decide what changes or whether we stop.',
      intellectualProperty:
        'What a side already had or brings in stays its own; the other may use it for this cooperation only. What we develop together belongs to both in equal parts.',
      confidentiality:
        'Neither side passes on prices, customer lists or technical drawings of the other, during the agreement and for [2 years] after it. Employees who need them for the work may see them.',
      nonCompetition:
        'During the agreement neither side offers a competing product with another partner in the region [North Brabant], and not for [6 months] after it.',
      notice:
        'Either side can end the agreement in writing by the end of a month, with [three months’] notice. In case of a serious breach that is not mended within [30 days], the other may end it at once.',
      exit: 'Within [30 days] of the end we draw up the final statement. Running customers are served until their contracts end and then handed to the side that won them. Customer data of the other side is returned and deleted. Stock and equipment go back to their owner.',
      disputes:
        'We first talk, with the accountable persons, within [14 days]. If that does not help, a mediator is asked within [30 days]. What remains is decided by the court in [Utrecht], under [Dutch] law.',
    },
  },
  gaps: {
    title: 'What is missing or vague',
    purpose:
      'Found by looking for words, so it can be wrong. Nobody has to mend it; but what is not said is not agreed.',
    allSaid: 'Every clause is written, and says something on each point that matters.',
    missing: 'Nothing is said on this.',
    unsaid: 'Nothing found on: {points}.',
    words: '{words}: this can be read in more than one way. Say by when, how much, or measured how.',
    open: 'Still to be filled in: {places}.',
    count:
      '{count, plural, =0 {Nothing is missing} one {# clause is missing or vague} other {# clauses are missing or vague}}',
    points: {
      outside: 'what is not part of it',
      figure: 'a figure to reach',
      when: 'by when',
      missed: 'what follows when it is missed',
      customers: 'customers',
      data: 'data',
      brand: 'brand',
      content: 'texts and images',
      channels: 'channels',
      broughtIn: 'what each side brings in',
      madeTogether: 'what is made together',
      duration: 'how long, in days, months or years',
      place: 'where it holds',
      inWriting: 'in which form',
      atOnce: 'when a side may end it at once',
      handover: 'final statement and handover',
      assets: 'goods and equipment',
      talks: 'talking first',
      mediator: 'a mediator',
      lastResort: 'arbitration or a court',
      law: 'which law applies',
    },
  },
  page: {
    title: 'Agreement',
    purpose:
      'What both sides have approved, word for word. The money terms are what settlement computes by, to the cent.',
    none: 'No agreement yet',
    noneText:
      'One side writes a draft, looks at it and proposes it; the other approves it or turns it down with a reason. It is in force when both have approved. A first agreement is best kept simple: from when, in which currency, who gets how much of a sale.',
    example:
      'For example: 30\u00a0% of the net amount for the software company, 70\u00a0% for the hardware company, paid monthly.',
    first: 'Write the first draft',
    continue: 'Continue the draft',
    change: 'Draft a change',
    waiting: 'Version {version, number} waits for approval',
    waitingText:
      'Read it whole. It is in force when both sides have approved exactly this text and these terms.',
    inForce: 'In force: version {version, number}',
    since: 'since',
    version: 'Version {version, number}',
    versions: 'All versions',
    draft: 'Our draft of the next version',
    draftBy: 'Saved by {name},',
    discard: 'Throw the draft away',
    discardText: 'What is in force stays as it is; only your side’s draft goes.',
  },
  version: {
    version: 'Version',
    state: 'State',
    at: 'Proposed on',
    proposed: 'Proposed by',
    approvalOf: 'Approval of {company}',
    approved: 'Approved',
    notYet: 'Not yet',
    withdrawn: 'Withdrawn by',
    proof: 'Proof: hash, signatures and terms file',
    hash: 'Hash',
    hashHint:
      'The hash stands for exactly this text and these terms: change one letter and it is another. Each side’s signature (Ed25519) is over it, so anybody can check what was approved, also without this program.',
    signatureOf: 'Signature of {company}:',
    key: 'public key',
    file: 'Terms file',
    download: 'Download terms.json',
    fileHint: 'The terms file is the money part for machines. The command line settles by the same file.',
  },
  draft: {
    title: 'Draft of the agreement',
    purpose:
      'Keep a first agreement simple; you can change it by another version once you know each other better.',
    saved: 'Draft saved. Only your side sees it.',
    save: 'Save the draft',
    review: 'Next: look at what will be proposed',
    what: 'What and how long',
    whatHint: 'These clauses are kept as you type them, in your language or the one you share.',
    starts: 'First day',
    ends: 'Last day',
    endsHint: 'Leave empty for no fixed end.',
    money: 'What is shared',
    moneyHint: 'Sales that either side makes under this alliance are shared by these terms.',
    currency: 'Currency of the statements',
    timeZone: 'Time zone',
    timeZoneHint: 'Decides on which day, and so in which month, a sale falls.',
    base: 'Which amount is shared?',
    baseHint: 'Take a sale of {amount}, of which {tax} is tax, with a cost of goods of {cost}:',
    bases: {
      gross:
        'The whole amount the customer pays: {shared} is shared. Simple, but whoever collects also owes the tax.',
      net: 'The amount less tax: {shared} is shared. The usual choice.',
      profit:
        'The amount less tax and cost of goods: {shared} is shared. Fair where costs differ; both must trust the cost figures.',
    },
    split: 'Who gets how much',
    splitHint: 'In per cent of the shared amount; together exactly 100.',
    share: 'Share of {company}',
    restToPartner: 'The rest is for {company}. You fill it in when they have joined.',
    thePartner: 'the partner',
    payout: 'Statement and payment',
    period: 'Every calendar month has one statement, which both sides approve.',
    minimum: 'Least amount paid out',
    minimumHint: 'Less is carried over to the next month. Empty: any amount is paid.',
    dueDays: 'Due after (days)',
    dueDaysHint: 'Counted from the first day after the month.',
    refundDays: 'Refunds are shared within (days)',
    refundDaysHint:
      'A refund within these days of the sale is taken back from both sides; a later one is borne by whoever collected the sale. Empty: always shared.',
    end: 'Ending it',
  },
  preview: {
    title: 'What a sale would bring, in {currency}',
    amount: 'Customer pays',
    tax: 'of which tax',
    costOfGoods: 'Cost of goods',
    noAmount: 'Write digits only.',
    sharesMissing: 'Fill in the shares to see what each side gets.',
    table: 'Parts of the sale by base',
    caption: 'By which amount is shared',
    chosen: 'chosen',
    shared: 'Shared amount',
  },
  review: {
    title: 'Look at it before proposing',
    purpose: 'This is exactly what {partner} will see. Until you propose it, only your side does.',
    words: 'The agreement',
    propose: 'Propose to {partner}',
    point1: 'From then on {partner} sees this version, with your name as the one who proposed it.',
    point2: 'Nobody can change it any more; you can take it back until both sides have approved.',
    point3:
      'It binds nobody before both sides approve. Have a lawyer read what matters to you: this program does not replace one.',
    back: 'Change something',
    noDraft: 'There is no draft to propose.',
    incomplete: 'The draft is not complete yet.',
    done: 'Proposed. {partner} sees it now.',
  },
  decide: {
    approve: 'Approve for our side',
    approveTitle: 'Approve version {version, number} for {company}?',
    approveText:
      'You sign exactly this text and these terms for {company}, with its key. A signature cannot be taken back; a change needs another version.',
    firstSignature: 'It is in force only when the other side has approved it too.',
    lastSignature: 'The other side has approved already: with your signature it is in force.',
    done: {
      signed_by_one_side: 'Approved for your side. The other side has to approve it too.',
      in_force: 'Approved by both sides: the agreement is in force.',
    },
    takeBack: 'Take the proposal back',
    turnDown: 'Turn the proposal down',
    withdrawText:
      'The version stays readable to both and can no longer be approved. Either side can then propose another.',
    reason: 'Reason',
    reasonHint: 'What would have to be different? The other side reads it.',
  },
  today: {
    title: 'An agreement to approve: {alliance}',
    text: '{company} proposes version {version, number}. Read it and approve it or turn it down.',
    open: 'Read the proposal',
  },
  refusals: {
    alliance_not_found: 'There is no such alliance, or your organisation does not belong to it.',
    version_not_found: 'This agreement has no such version.',
    partner_has_not_joined:
      'An agreement takes two: your partner has not joined the alliance yet. You can write the draft meanwhile.',
    agreement_not_valid:
      '{count, plural, one {One thing in the agreement has} other {# things in the agreement have}} to be mended before it can be proposed. Nothing was shared.',
    proposal_already_open:
      'Version {version} is proposed and still open. Both sides approve it, or one withdraws it, before another is proposed.',
    nothing_changed: 'This says exactly what version {version}, now in force, says.',
    version_already_in_force: 'This version is in force. To change it, propose another version.',
    version_superseded: 'A later version is in force; this one can only be read.',
    version_withdrawn: 'This version was withdrawn and can only be read.',
    already_signed: 'Your side has approved this version already.',
    hash_of_another_text:
      'The text you read is not the text of this version: the hashes differ. Open the page anew and read it again.',
    field_empty: 'This is needed.',
    text_cannot_be_hashed:
      'There is a broken character in this text. Type the text again where it looks strange.',
    date_not_valid: '“{found}” is no day of the calendar. Write it as 2026-03-31.',
    ends_before_start: 'The last day is before the first, {starts}.',
    currency_unknown: 'Choose a currency by its code, such as EUR, VND or CNY.',
    time_zone_unknown: 'Choose a time zone by its name, such as Asia/Ho_Chi_Minh or Europe/Amsterdam.',
    percent_missing: 'How many per cent? Write 0 if this side gets nothing.',
    percent_not_a_number: '“{found}” is not a percentage. Write a number such as 30 or 33.5.',
    percent_negative: '{found} is below zero. A share is 0 or more; lower the other side’s instead.',
    percent_too_fine: 'Use at most {most} digits after the point.',
    percents_look_like_fractions:
      'The shares add up to {sum, number, ::.######} per cent. Write 30 for thirty per cent, not 0.30.',
    percents_do_not_sum:
      'The shares add up to {sum, number, ::.######} per cent; they must make exactly 100. {over, select, more {Take {rest, number, ::.######} away.} other {{rest, number, ::.######} is missing.}}',
    party_unknown: 'This is no side of the alliance. The sides are: {parties}.',
    money_not_valid:
      '“{found}” is not an amount in {currency}. Write digits only{digits, plural, =0 {} one { and at most # after the point} other { and at most # after the point}}.',
    days_not_valid: '“{found}” is not a number of days. Write a whole number from 0 to 3650.',
  },
} as const;
