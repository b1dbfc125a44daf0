/** English texts of alliances. The other languages have the same keys. */
export const en = {
  stages: { forming: 'Forming', agreeing: 'Agreeing', running: 'Running' },
  mail: {
    invitation: {
      subject: '{organisation} invites {partner} to an alliance',
      text: 'Hello,\n\n{inviter} of {organisation} invites {partner} to the alliance “{alliance}”.\n\nIts goal:\n{goal}\n\nOpen this link to see what it is and to join (it works once, for {days} days):\n{link}\n\nNothing of yours is shared by opening it. If you did not expect this, you need not do anything.\n',
    },
  },
  list: {
    title: 'Alliances',
    purpose: 'With whom you work towards a shared goal, how far each alliance is, and what it waits for.',
    begin: 'Begin an alliance',
    name: 'Alliance',
    partner: 'Partner',
    invited: '{company} (invited)',
    stage: 'Stage',
    accountable: 'Accountable person',
    since: 'Since',
    none: 'No alliance yet',
    noneText:
      'An alliance is a space that belongs to two companies alike: both see the same goal, agreement, sales and statements. Your dependency figures, candidates and drafts stay with you.',
    example: 'How it goes, for example:',
    exampleStep1:
      'You name the goal: “Sell our sensors with their software in the Netherlands, 200 units in a year.”',
    exampleStep2:
      'You send the partner a link. They see who invites and what for, and join under their own name.',
    exampleStep3:
      'One of you drafts the agreement: 30\u00a0% for software, 70\u00a0% for hardware. Both approve it, and settlement computes by it.',
  },
  begin: {
    title: 'Begin an alliance',
    purpose:
      'Say what it is for. You invite the partner in the next step; until then only your company sees it.',
    with: 'You begin this with {name} in mind. Only your company knows that; the partner sees name and goal.',
    name: 'Name of the alliance',
    nameHint: 'What both sides will call it, such as “Sensors for greenhouses”.',
    goal: 'Shared goal',
    goalHint: 'One goal that both sides want, in a sentence or two, with a figure and a date if you can.',
    accountable: 'Accountable person on our side',
    accountableHint: 'Exactly one a side: whoever the partner turns to. You can name another at any time.',
    party: 'Our short name in terms and files',
    partyHint:
      'A plain word such as “hai-phong”: it stands in the agreement’s terms, in sales data and in addresses, and does not change.',
    whoSees: 'The partner sees name and goal in the invitation; everything else from the moment they join.',
  },
  overview: {
    goal: 'Shared goal',
    change: 'Change name or goal',
    toAgreement: 'Open the agreement',
    draftMeanwhile: 'Draft the agreement meanwhile',
    next: {
      invite: 'Next: invite your partner',
      inviteText:
        'The alliance has one side so far. The partner gets a link, sees the goal and who invites, and joins with their own company.',
      wait: 'Waiting for {company}',
      waitText:
        'The invitation is open. As soon as they join, this page shows it. Meanwhile you can draft the agreement; a draft is seen by your side only.',
      agree: 'Next: agree on the terms',
      agreeText:
        'Both sides are in. One side drafts a simple agreement and proposes it, and both approve it. From then on sales can be settled.',
      run: 'The agreement is in force',
      runText:
        'Each side pushes its sales, and every month has one statement that both approve. To change the terms, propose another version.',
    },
  },
  sides: {
    title: 'The two sides',
    purpose: 'Whoever is named here answers for their side and is the one to turn to.',
    company: 'Company',
    country: 'Country',
    party: 'Name in terms',
    joined: 'Joined',
    actions: 'Actions',
    nameAnother: 'Name another person',
    nameTitle: 'Who answers for our side?',
    name: 'Name this person',
  },
  invite: {
    title: 'Invite the partner',
    company: 'Company you invite',
    email: 'E-mail address of the person there',
    emailHint: 'The link works for this address only: somebody there who may decide for the company.',
    whatTheySee:
      'The person sees the alliance’s name and goal, and your company’s name and country. Nothing else before they join.',
    make: 'Make the invitation',
    mailed: 'The invitation was sent to {email}. You can also hand on the link yourself:',
    notMailed: 'Hand this link to {company}, by chat or mail. It is shown this once; no mail was sent.',
    link: 'Link of the invitation',
    until: 'It works once, until',
    invitations: 'Invitations',
    another: 'Invite another',
    to: 'For',
    state: 'State',
    expires: 'Works until',
    states: { open: 'Open', expired: 'Expired', accepted: 'Accepted', withdrawn: 'Withdrawn' },
    withdraw: 'Withdraw',
    withdrawOf: 'Withdraw the invitation of {company}',
    withdrawText: 'The link stops working at once. You can invite again, with a new link.',
  },
  join: {
    title: 'Invitation to “{alliance}”',
    purpose: '{inviters} invites {company} to an alliance: a space that belongs to both companies alike.',
    sharedTitle: 'What is shared once you join',
    shared1:
      '{inviters} sees your company’s name and country, and the name of whoever answers for your side.',
    shared2:
      'Agreements, sales and statements that either side puts into this alliance are seen by both. Proposals are shared when you send them, not before.',
    shared3: 'Your dependency figures, customers, candidates, drafts and other alliances stay yours alone.',
    closed: 'This invitation cannot be used',
    toStart: 'To the start page',
    howTitle: 'Join',
    until: 'The invitation works once, until',
    already: 'You have an account already?',
    accept: 'Join the alliance',
    organisation: 'Which of your companies joins?',
    noCompany:
      'You need the role manager or owner in a company to join for it. Ask an owner of your company.',
    companyName: 'Name of your company',
    currency: 'Currency you count in',
    email: 'Your e-mail address',
    name: 'Your name',
    password: 'Password',
    passwordHint: 'At least {least, number} characters; a few words in a row are easy to remember.',
  },
  today: {
    waiting: 'Waiting for a partner',
    waitingFor: '{company} has not answered yet. The invitation works until',
  },
  refusals: {
    alliance_not_found: 'There is no such alliance, or your organisation does not belong to it.',
    invitation_not_found:
      'This invitation does not exist. Perhaps the link was cut off; open it whole, or ask your partner for a new one.',
    invitation_expired: 'This invitation has expired. Ask your partner for a new one.',
    invitation_already_used:
      'This invitation has been used already. If it was you, sign in and open Alliances.',
    invitation_withdrawn: 'This invitation was withdrawn. Ask the person who sent it.',
    invitation_for_another_email:
      'This invitation is for {email}. Sign in with that address, or ask your partner for one for yours.',
    email_already_known: 'There is already an account with this e-mail address. Sign in instead, then join.',
    password_too_short:
      'The password has {length} characters; it needs at least {least}. A few words in a row are easy to remember.',
    password_too_common:
      'This password is one that is tried first by those who guess. Choose one with words nobody would connect with you.',
    already_in_alliance:
      'Your organisation is a side of this alliance already. The other side must be another company.',
    alliance_is_full: 'This alliance has both its sides. For another partner, begin another alliance.',
    partner_is_a_colleague:
      'This is the address of a colleague. Colleagues are invited under Settings, People; a partner is another company.',
    partner_already_invited:
      'This address has an open invitation already. Withdraw that one first if the link was lost.',
    party_name_not_plain:
      'Use a short plain word: a small letter first, then small letters without accents, digits or hyphens, 30 at most. An example: hai-phong.',
    party_name_reserved: '“{name}” stands for something else in addresses and programs. Choose another word.',
    party_name_taken: '“{name}” is the other side’s name here. Choose another word.',
    accountable_person_not_a_member: 'Choose somebody of your own organisation.',
  },
} as const;
