import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  "title": "合同",
  "purpose": "与所依赖的各方约定了什么、哪些事项何时到期:不让任何通知期限悄悄过去。",
  "add": "登记合同",
  "addFor": "登记与 {name} 的合同",
  "changeOne": "与 {name} 的合同",
  "recorded": "已登记与 {name} 的合同",
  "empty": {
    "title": "还没有登记合同",
    "text": "从最大的客户开始:合同何时到期、通知期多长、是否自动续期。此后“今天”页面会在每个日期之前提醒您。",
    "example": "例如:到 2027 年 12 月 31 日,自动续期一年,提前 3 个月通知。那么 9 月 30 日是最后可以拒绝的一天。"
  },
  "due": {
    "title": "即将到期的事项",
    "purpose": "接下来的 12 个月。",
    "none": "接下来 12 个月没有到期事项。",
    "notice": "终止与 {name} 的合同的最后一天,否则 {until} 之后继续有效",
    "end": "与 {name} 的合同到期",
    "renewal": "与 {name} 的合同本期届满并自动续期",
    "price": "与 {name} 的价格变动:{change}",
    "in": "{days, plural, =0 {今天} other {还有 # 天}}"
  },
  "missing": {
    "title": "占比大但没有登记合同",
    "purpose": "占收入或支出十分之一以上,但这里不知道对方离开时有什么保障。",
    "row": "{kind},占{whole, select, spending {支出} other {收入}}的 {share}",
    "none": "占十分之一以上的各方都已登记合同。"
  },
  "kinds": {
    "customer": "客户",
    "channel": "渠道",
    "partner": "合作伙伴",
    "supplier": "供应商"
  },
  "clauses": {
    "exclusivity": "排他",
    "minimum_volume": "最低采购量",
    "penalty": "违约金",
    "fixed_price": "固定价格",
    "price_index": "价格随指数调整",
    "non_competition": "竞业限制",
    "change_of_control": "控制权变更",
    "other": "其他"
  },
  "states": {
    "ahead": "尚未开始",
    "running": "有效",
    "ended": "已结束"
  },
  "field": {
    "kind": "对方是您的什么",
    "counterparty": "与谁",
    "counterpartyHint": "请选择销售数据中的名称,以便份额和压力测试能对应上。",
    "title": "合同名称",
    "startsOn": "开始日期",
    "endsOn": "结束日期",
    "endsOnHint": "留空:直到有人终止。",
    "notice": "通知期",
    "renews": "自动续期",
    "renewsFor": "每次续多久",
    "count": "数量",
    "unit": "月或天",
    "months": "个月",
    "days": "天",
    "prices": "价格变动",
    "priceOn": "生效日期",
    "priceChange": "变动内容",
    "addPrice": "添加价格变动",
    "removePrice": "删除第 {number} 项价格变动",
    "clauses": "约束条款",
    "note": "备注",
    "noteHint": "各条款的内容、纸质合同存放处。",
    "responsible": "负责人",
    "nobody": "暂无",
    "noNumber": "请填写 1 或更大的整数。"
  },
  "table": {
    "title": "全部合同",
    "kind": "类别",
    "share": "份额",
    "unlinked": "无销售",
    "ends": "约束至",
    "open": "无期限",
    "notice": "通知期",
    "none": "无",
    "monthCount": "{count, plural, other {# 个月}}",
    "dayCount": "{count, plural, other {# 天}}",
    "next": "下一个日期",
    "responsible": "负责人",
    "change": "更改",
    "changeOne": "更改与 {name} 的合同",
    "remove": "移除",
    "removeOne": "移除与 {name} 的合同"
  },
  "removed": {
    "done": "已移除与 {name} 的合同",
    "title": "已移除的合同({count})",
    "restore": "恢复",
    "restoreOne": "恢复与 {name} 的合同",
    "by": "由 {who} 移除",
    "restored": "已恢复与 {name} 的合同"
  },
  "today": {
    "title": "合同:即将到期",
    "more": "以及 60 天内的另外{count, plural, other { # 项}}",
    "open": "打开合同"
  },
  "refusals": {
    "contract_not_found": "这份合同已不在登记中。请返回列表。",
    "there_are_too_many_contracts": "已登记 {most, number} 份合同,达到上限。请移除已结束的合同。",
    "contract_was_changed": "在此期间 {who} 修改了这份合同。请重新查看后再更改。",
    "contract_ends_before_it_starts": "结束日期 {endsOn} 早于开始日期 {startsOn}。",
    "notice_is_no_span": "通知期为 1 至 120 个月或 1 至 3,660 天;写作 P3M 或 P30D。",
    "renewal_is_no_span": "自动续期为 1 至 120 个月或 1 至 3,660 天;写作 P12M 或 P365D。",
    "renewal_needs_an_end": "自动续期的合同必须有期限:请填写本期的最后一天。",
    "price_change_is_after_the_end": "价格在 {on} 变动,晚于合同结束日 {endsOn}。",
    "responsible_person_is_no_member": "此人不属于贵公司。请选择公司成员。"
  }
};
