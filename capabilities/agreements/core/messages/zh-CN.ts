import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  plain: {
    term_open: '本条款适用于自 {starts} 起的销售，不设固定终止日。',
    term_until: '本条款适用于自 {starts} 起至 {ends}（含当日）止的销售。',
    base_gross: '分成基数为客户支付的全部金额（含税总额）。',
    base_net: '分成基数为客户支付的金额减去税款（不含税净额）。',
    base_profit: '分成基数为客户支付的金额减去税款和销货成本（毛利）。',
    split: '每笔销售的分配为：{shares}。',
    statement: '以 {timeZone} 的时间为准，每个自然月出具一份以 {currency} 计价的结算单，由双方确认。',
    refund_always: '无论退款多晚发生，均按各方所得比例收回。',
    refund_within:
      '销售后 {days, plural, other {# 天}}内的退款按各方所得比例收回；超过期限的，由收取该笔货款的一方单独承担。',
    payout_due: '一方欠另一方的款项在{days, plural, =0 {月末次日} other {月末后 # 天}}到期。',
    payout_minimum: '不足 {minimum} 的款项暂不支付，结转至下月。',
  },
  refusals: {
    alliance_not_found: '没有这个联盟，或者贵组织不是其成员。',
    version_not_found: '该协议没有这个版本。',
    partner_has_not_joined: '协议需要双方：您的合作伙伴尚未加入联盟。您可以先起草。',
    agreement_not_valid: '协议中有 {count, plural, other {# 处}}需要修改后才能提出。尚未共享任何内容。',
    proposal_already_open: '第 {version} 版已提出且尚未定案。须由双方确认或由一方撤回后，才能提出新的版本。',
    nothing_changed: '内容与现行的第 {version} 版完全相同。',
    version_already_in_force: '该版本现行有效。如需修改，请提出新的版本。',
    version_superseded: '已有更新的版本生效；此版本仅供查阅。',
    version_withdrawn: '该版本已被撤回，仅供查阅。',
    already_signed: '贵方已经确认过该版本。',
    hash_of_another_text: '您阅读的内容与该版本不一致：哈希值不同。请重新打开页面并再次阅读。',
    field_empty: '此项必填。',
    text_cannot_be_hashed: '文字中含有损坏的字符。请在显示异常处重新输入。',
    date_not_valid: '“{found}”不是有效日期。请写成 2026-03-31 的形式。',
    ends_before_start: '最后一天早于第一天 {starts}。',
    currency_unknown: '请按代码选择货币，例如 EUR、VND 或 CNY。',
    time_zone_unknown: '请按名称选择时区，例如 Asia/Ho_Chi_Minh 或 Europe/Amsterdam。',
    percent_missing: '百分之几？若该方不分成，请填 0。',
    percent_not_a_number: '“{found}”不是百分数。请填写数字，例如 30 或 33.5。',
    percent_negative: '{found} 小于零。份额不得低于 0；请改为降低另一方的份额。',
    percent_too_fine: '小数点后最多 {most} 位。',
    percents_look_like_fractions:
      '各方份额合计为 {sum, number, ::.######}%。百分之三十请写 30，而不是 0.30。',
    percents_do_not_sum:
      '各方份额合计为 {sum, number, ::.######}%，必须正好是 100%。{over, select, more {请减去 {rest, number, ::.######}。} other {还差 {rest, number, ::.######}。}}',
    party_unknown: '这不是联盟的成员方。成员方为：{parties}。',
    money_not_valid:
      '“{found}”不是 {currency} 金额。请只填数字{digits, plural, =0 {} other {，小数点后最多 # 位}}。',
    days_not_valid: '“{found}”不是天数。请填写 0 到 3650 之间的整数。',
  },
};
