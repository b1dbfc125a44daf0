export const en = {
  "title": "Contracts",
  "purpose": "What is agreed with those you depend on, and what falls due when: so that no notice date passes unseen.",
  "add": "Record a contract",
  "addFor": "Record a contract with {name}",
  "changeOne": "Contract with {name}",
  "recorded": "Contract with {name} recorded",
  "empty": {
    "title": "No contract on record yet",
    "text": "Begin with the largest customer: when the contract ends, how long the notice is, whether it renews itself. From then on Today reminds you before each date.",
    "example": "Example: runs to 31 December 2027, renews itself by a year, 3 months of notice. Then 30 September is the last day to say no."
  },
  "due": {
    "title": "What falls due",
    "purpose": "The next 12 months.",
    "none": "Nothing falls due in the next 12 months.",
    "notice": "Last day to end the contract with {name}, or it runs on beyond {until}",
    "end": "The contract with {name} ends",
    "renewal": "The term of the contract with {name} ends and it goes on by itself",
    "price": "Prices with {name} change: {change}",
    "in": "{days, plural, =0 {today} one {tomorrow} other {in # days}}"
  },
  "missing": {
    "title": "Large, and no contract on record",
    "purpose": "Whoever stands for a tenth of your income or spending or more, and what protects you if they leave is not known here.",
    "row": "{kind}, {share} of {whole, select, spending {spending} other {income}}",
    "none": "There is a contract on record with everybody who stands for a tenth or more."
  },
  "kinds": {
    "customer": "Customer",
    "channel": "Channel",
    "partner": "Partner",
    "supplier": "Supplier"
  },
  "clauses": {
    "exclusivity": "Exclusivity",
    "minimum_volume": "Minimum volume",
    "penalty": "Penalty",
    "fixed_price": "Fixed price",
    "price_index": "Price follows an index",
    "non_competition": "No competition",
    "change_of_control": "Change of owner",
    "other": "Other"
  },
  "states": {
    "ahead": "not begun",
    "running": "running",
    "ended": "ended"
  },
  "field": {
    "kind": "What they are to you",
    "counterparty": "With whom",
    "counterpartyHint": "Choose the name as it stands in your sales, so that share and stress test find it.",
    "title": "What it is called",
    "startsOn": "First day",
    "endsOn": "Last day",
    "endsOnHint": "Empty: it runs until somebody ends it.",
    "notice": "Notice",
    "renews": "It renews itself",
    "renewsFor": "By how long each time",
    "count": "How many",
    "unit": "Months or days",
    "months": "months",
    "days": "days",
    "prices": "Price changes",
    "priceOn": "From",
    "priceChange": "What changes",
    "addPrice": "Add a price change",
    "removePrice": "Remove price change {number}",
    "clauses": "What it binds to",
    "note": "Note",
    "noteHint": "What each clause says, where the paper lies.",
    "responsible": "Who looks after it",
    "nobody": "Nobody yet",
    "noNumber": "Write a whole number from 1 up."
  },
  "table": {
    "title": "All contracts",
    "kind": "Kind",
    "share": "Share",
    "unlinked": "not in sales",
    "ends": "Binds until",
    "open": "no end",
    "notice": "Notice",
    "none": "none",
    "monthCount": "{count, plural, one {# month} other {# months}}",
    "dayCount": "{count, plural, one {# day} other {# days}}",
    "next": "Next date",
    "responsible": "Looked after by",
    "change": "Change",
    "changeOne": "Change the contract with {name}",
    "remove": "Remove",
    "removeOne": "Remove the contract with {name}"
  },
  "removed": {
    "done": "Contract with {name} removed",
    "title": "Removed contracts ({count})",
    "restore": "Bring back",
    "restoreOne": "Bring the contract with {name} back",
    "by": "removed by {who}",
    "restored": "Contract with {name} is back"
  },
  "today": {
    "title": "Contracts: what falls due soon",
    "more": "{count, plural, one {and # more within 60 days} other {and # more within 60 days}}",
    "open": "Open contracts"
  },
  "refusals": {
    "contract_not_found": "This contract is not on record any more. Go back to the list.",
    "there_are_too_many_contracts": "{most, number} contracts are on record, the most there can be. Remove those that have ended.",
    "contract_was_changed": "{who} changed this contract in the meantime. Look at it again, then make your change.",
    "contract_ends_before_it_starts": "The last day, {endsOn}, lies before the first, {startsOn}.",
    "notice_is_no_span": "A notice is 1 to 120 months, or 1 to 3,660 days; write P3M or P30D.",
    "renewal_is_no_span": "A contract renews itself by 1 to 120 months, or 1 to 3,660 days; write P12M or P365D.",
    "renewal_needs_an_end": "What renews itself has an end to renew: fill in the last day of the running term.",
    "price_change_is_after_the_end": "The prices change on {on}, after the contract has ended on {endsOn}.",
    "responsible_person_is_no_member": "This person does not belong to your company. Choose somebody who does."
  }
} as const;
