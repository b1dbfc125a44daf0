import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  help: {
    none: '现金够用:最低时是{month},还剩 {lowest}。',
    result:
      '即使没有人离开,现金也会用完:先要通过提价或降低成本,让每个月多出 {amount},之后储备金或新客户才有用。',
    share:
      '从别处多赚:到{month},其他客户每月应带来 {needed},而不是 {now}(+{growth})。这样 {name} 最多占收入的 {target},而不是 {share}。如果只靠储备金,就需要准备 {amount}。',
    fund: '事先存下 {amount}{months, select, none {} other {(相当于 {months} 个月的固定成本)}}。这样两年内没有哪个月会出现负数,也有时间寻找其他收入。',
  },
  ground: {
    given: '按贵公司给出的数字',
    unrecorded: '没有登记合同',
    open: '合同可随时终止,须提前通知',
    ending: '合同一年内到期,需有人续签',
    renewing: '合同在一年内自动续期',
    bound: '受约束一年以上',
  },
  refusals: {
    there_are_no_sales:
      '最近 12 个月没有写明{by, select, channel {渠道} partner {合作伙伴} other {客户}}的销售数据。请先导入销售数据。',
    rates_are_wanting: '{currencies} 的销售额无法折算:缺少汇率。请录入汇率,或用销售数据的货币填写您的数字。',
    figures_were_changed: '在此期间,别人修改了这些数字。请先查看他们的修改,再重新更改。',
    field_is_missing: '缺少这一项。',
    field_has_wrong_type:
      '这里必须是{wanted, select, object {花括号中的一组内容} list {方括号中的列表} text {引号中的非空文字} truth { true 或 false} count {整数} other {金额,例如 "1200.00"}}。',
    field_is_unknown: '这里不认识“{found}”。可用的有:{known}。',
    currency_is_unknown: '“{found}”不是货币代码。请写例如 EUR 或 VND。',
    month_does_not_exist: '“{found}”不是月份。请写例如 2027-03。',
    amount_is_unreadable:
      '“{found}”不是{currency}金额。请用数字和小数点书写,{digits, plural, =0 {不带小数} other {最多 # 位小数}}。',
    amount_is_negative: '这个金额不能小于 0。',
    amount_is_too_large: '这个金额太大,无法计算。',
    share_is_unreadable: '“{found}”不是比例。请写 0 到 1 之间的小数;0.25 即 25 %。',
    share_is_out_of_range: '比例在 0 到 1 之间,即 0 到 100 %。',
    there_are_too_many_counterparties:
      '{found, number} 个往来单位超过了可计算的 {most, number} 个。请只列出最大的,其余合并为 otherIncome。',
    counterparty_is_repeated: '“{counterparty}”出现两次,第一次在 {first}。请将两者合并。',
    there_is_no_income: '没有人带来收入,所以也没有人可以失去。',
    contract_month_is_out_of_range: '{found} 不是 0 到 {most, number} 之间的月数。',
    there_are_too_many_departures: '{found} 次离开超过了一个情景可容纳的 {most} 次。',
    counterparty_is_unknown: '“{counterparty}”在这里没有带来收入,所以无法离开。已知的有:{known}。',
    month_is_out_of_range: '第 {found} 个月不在所考察的第 1 到第 {most} 个月之内。',
    cut_is_out_of_range: '减少的部分不能多于全部,也不能少于零:应在 0 到 1 之间,即 0 到 100 %。',
    ramp_is_out_of_range: '{found} 不是 0 到 {most} 之间的下降月数。',
    notice_is_out_of_range: '{found} 个月的通知期不合适:只考察接下来的 {most} 个月。',
    departure_is_beyond_horizon:
      '“{counterparty}”在第 {month} 个月提出,并遵守{notice, plural, other { # 个月}}的通知期:其收入到第 {fall} 个月才下降,而只考察 {most} 个月。',
    cuts_exceed_income: '“{counterparty}”的各次减少合计超过了它带来的全部收入。合计最多为 1,即 100 %。',
    draws_are_out_of_range: '无法抽取 {found} 种未来:请取 1 到 {most, number} 之间的整数。',
    seed_is_out_of_range: '{found} 不是种子数:请取 0 或更大的整数。',
  },
};
