import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  refusals: {
    alliance_not_found: '没有这个联盟，或者贵组织不是其中一方。',
    partner_not_found: '联盟中没有名为 {partner} 的一方。各方为：{parties}。',
    too_many_events: '列表中有 {count, number} 条记录；每次最多 {most, number} 条。请分几次发送。',
    conflicting_duplicate: '编号 {id} 已有另一条记录。记录不可更改：请发送退款，或使用新编号。',
    csv_not_readable: '第 {line} 行：{reason}',
    event_not_an_object: '每条记录是一个对象，含 id、at、amount、currency 等字段。',
    kind_unknown: '{found} 不是记录类型。类型有：{known}。',
    text_not_storable: '此文本含有无法保存的字符（空字符或半个代理对），请删除。',
    time_not_readable: '无法识别时间 {found}。请写日期、时间和时差，例如 2026-03-05T10:00:00+07:00。',
    time_out_of_range: '{found} 超出可保存的范围：1900 至 9999 年，秒后最多六位小数。',
    recorded_in_future: 'recordedAt 不能是将来的时间。',
    currency_unknown: '{found} 不是 ISO 4217 货币代码，例如 EUR、VND、CNY。',
    amount_not_readable:
      '{found} 不是 {currency} 金额。请用数字和小数点，小数位数须与该货币一致，例如 {example}。',
    amount_not_above_zero: '此金额必须大于零。',
    amount_too_large: '此金额过大，无法累计。',
    party_unknown: '{found} 不是联盟的一方。各方为：{parties}。',
    not_your_own: '只能发送自己的数据：这条记录属于 {found}，而您是 {own}。',
    pays_itself: '付款必须付给另一方。',
    currency_not_of_sale: '退款须使用原销售的货币 {expected}，而不是 {found}。',
  },
};
