/** English. */
export const en = {
  name: 'Entente: {organisation}',
  titles: {
    contract_notice: 'Last day to end the contract with {name}',
    contract_end: 'The contract with {name} ends',
    contract_renewal: 'The contract with {name} goes on by itself',
    contract_price: 'Prices with {name} change: {text}',
    diligence_item: 'Due diligence of {name}: {text}',
    next_step: '{name}: {text}',
    promise: 'Promised to {name}: {text}',
    meeting: 'Meeting with {name}',
    plan_action: 'Depend less on {name}: {text}',
    threat: 'Look again at a threat: {text} ({name})',
  },
  noticeText: 'Without notice by this day it runs on beyond {until}.',
  who: 'Who: {people}',
  page: {
    title: 'Calendar',
    purpose:
      'What falls due in your own calendar: notice days and ends of contracts, due diligence, next steps and meetings with candidates, actions of plans.',
    content: 'What stands in it',
    contents: {
      own: 'What is mine, and what nobody looks after',
      company: 'Everything of the company',
    },
    file: 'Once, as a file',
    filePurpose: 'Opens in Outlook, Apple and Google Calendar. It stays as it is today.',
    download: 'Download calendar file',
    feed: 'Always up to date, by a secret address',
    feedPurpose:
      'Your calendar program fetches it by itself every few hours. In Google: “From URL”; in Apple: “New subscription”; in Outlook: “Subscribe from web”.',
    make: 'Make an address',
    makeAgain: 'Make a new address',
    makeAgainText:
      'The address before stops working; put the new one into your calendar program in its place.',
    madeAt: 'An address exists since {when}. It shows: {content}.',
    shownOnce:
      'This address is shown only now. Whoever has it can read these dates, so give it to your calendar program alone.',
    address: 'Secret address of your calendar',
    withdraw: 'Withdraw the address',
    withdrawText:
      'Your calendar program gets nothing more. What it fetched may stay there until you remove it.',
    withdrawn: 'The address works no more',
  },
  refusals: {
    calendar_not_found:
      'There is no calendar at this address. It may have been withdrawn or replaced; make a new one under Settings, Calendar.',
  },
} as const;
