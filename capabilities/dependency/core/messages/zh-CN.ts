import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  dimensions: {
    customer: '客户',
    channel: '渠道',
    partner: '合作伙伴',
    product: '产品',
    region: '地区',
    supplier: '供应商',
  },
  bands: {
    fine: '良好',
    watch: '关注',
    high: '偏高',
  },
  bandMeanings: {
    fine: '最大的一家占比低于 20 %',
    watch: '最大的一家占比为 20 % 至 30 %',
    high: '最大的一家占比高于 30 %',
  },
  hhiBands: { low: '低', moderate: '中等', high: '高' },
  policies: {
    'us-2023': '美国 2023 年合并指南：1,000 起为中等，超过 1,800 为高',
    'us-2010': '美国 2010 年合并指南：1,500 起为中等，超过 2,500 为高',
    'eu-2004': '欧盟 2004 年合并指南：1,000 起为中等，超过 2,000 为高',
  },
  figures: {
    total: '合计',
    share: '占比',
    cumulative: '累计占比',
    hhi: 'HHI',
    effectiveNumber: '有效数量',
    gini: '基尼系数',
  },
  meanings: {
    hhi: '各百分比的平方和：许多家相等时接近 0，只有一家时为 10,000。',
    effectiveNumber: '相当于这么多家规模相等时的集中程度。',
    gini: '各家相等时为 0，一家几乎占全部时接近 1。',
    disclose: '达到 10 % 的客户，按美国会计准则（ASC 280）须在报告中披露。',
    negatives: '退回的多于收入的。在占比中按 0 计算。',
    unnamed: '没有名称的销售不计入占比。',
  },
  rise: '最大占比从 {earlierMonth} 的 {earlier} %（{earlierName}）升到 {month} 的 {now} %（{nowName}），六个月内上升 5 个百分点或以上。',
  refusals: {
    window_ends_before_it_begins: '所选期间从 {from} 开始，到 {to} 结束。请选择不早于开始日期的结束日期。',
    rate_is_missing:
      '{rows, plural, other {# 笔 {from} 金额}}没有换算为 {to} 的汇率（第 {lines} 行{rows, plural, =1 {} other {，最早为 {since}}}）。请提供该日期或之前从 {from} 到 {to} 的汇率。',
    no_sales_in_window: '所选期间没有销售。请选择更长的期间。',
    no_income_in_window: '所选期间收入不多于退回，没有可计算占比的金额。',
    target_share_is_not_between_0_and_1: '目标占比必须大于 0 % 且小于 100 %。',
    income_is_not_part_of_total: '单家收入必须介于 0 与总收入之间。',
    nobody_else_to_grow: '全部收入都来自这一家，没有其他收入可以增长。',
    no_sales_yet: '这里还没有销售数据。请先导入一份销售文件。',
    sales_lack_a_rate:
      '{sales, plural, =1 {{since} 有 # 笔 {from} 销售} other {{since} 至 {until} 有 # 笔 {from} 销售}}没有换算为 {to} 的汇率，第一笔在 {file} 第 {line} 行。请添加 {since} 或更早的 {from} 到 {to} 的汇率。',
    no_sales_name_anybody: '所选期间的销售都没有写明这一项。请导入含有该列的文件，并在导入时选择该列。',
    group_is_named_after_a_member_of_another:
      '{name} 已属于“{group}”这一组。请给本组换个名称，或先把 {name} 移出那一组。',
    member_has_a_group_of_its_own: '{name} 本身是一个组。请把它的成员逐个加入本组，或先解散它。',
    group_not_found: '已没有名为“{group}”的组。',
  },
};
