import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Simplified Chinese. */
export const zhCN: Translation<typeof en> = {
  methods: {
    weighted: '加权求和',
    topsis: 'TOPSIS',
    promethee: 'PROMETHEE II',
  },
  template: {
    strategicFit: {
      name: '战略契合度',
      question: '对方的目标、市场和客户，与我们结盟想要达到的是否一致？',
    },
    resources: {
      name: '资源互补性',
      question: '对方能否带来我们所缺的，又是否需要我们所有的？',
    },
    financialHealth: {
      name: '财务状况',
      question: '在联盟预定的期限内，对方能否一直承担起自己的那一份？',
    },
    reputation: {
      name: '信誉',
      question: '客户、供应商和以往的合作伙伴怎样评价对方？',
    },
    culturalFit: {
      name: '文化契合度',
      question: '对方的决策、沟通和待人方式，我们能否与之共事？',
    },
    willingness: {
      name: '合作意愿',
      question: '对方是否和我们一样想做成这件事，并愿意投入时间和人手？',
    },
  },
  sources: {
    trade_fair: '展会',
    association: '行业协会',
    recommendation: '客户或供应商推荐',
    adviser: '专业顾问',
    online_platform: '网络平台',
    competitors_partner: '竞争对手的合作方',
    own_contact: '自有人脉',
    other: '其他',
  },
  refusals: {
    selection_not_found: '该遴选不存在，或已被移除。',
    candidate_not_found: '该候选方不存在，或已从名单中移除。',
    criterion_not_found: '该遴选中没有这项标准，或它已被移除。',
    there_are_too_many_selections: '已有 {most} 个遴选。请先移除一个已有结论的，再新建。',
    criteria_were_changed: '{who} 刚刚修改了评分标准。请先查看现在的标准，再重新作出您的修改。',
    candidate_was_changed: '{who} 刚刚修改了该候选方。请先查看现在的内容，再重新作出您的修改。',
    criterion_template_is_unknown: '模板中没有标准“{template}”。模板包含：{known}。',
    criterion_name_is_missing: '请填写标准的名称。',
    must_have_is_below_scale: '下限 {mustBeAtLeast} 不会排除任何一方：评分从 {min} 开始。',
    candidate_name_is_taken: '“{name}”已在名单中。每个候选方须有不同的名称。',
    website_is_no_address: '“{website}”不是网址。请写成 example.com 这样的形式。',
    score_is_repeated: '这项标准在此评了两次。每项标准只评一次。',
    score_is_outside_scale: '评分为 {value}，必须在 {min} 到 {max} 之间。',
    score_was_changed:
      '这项评分刚刚在另一台设备或另一个窗口中被修改，现在是{known, select, no {“未知”} other { {value}}}{reason, select, no {} other {，依据为“{evidence}”}}。请先查看；如仍要保留您的评分，请再保存一次。',
    candidate_name_is_too_long: '第 {row} 行，candidate 列：名称超过 {most} 个字符。',
    candidate_is_repeated: '第 {row} 行，candidate 列：“{candidate}”已出现在第 {before} 行。',
    evaluator_is_somebody_else:
      '第 {row} 行，evaluator 列：“{value}”的评分只能由本人填写。请去掉他人的行，或在此填写您自己的姓名，也可留空。',
    country_is_unknown: '第 {row} 行，country 列：没有“{value}”这个国家或地区。请填写代码（如 VN）或名称。',
    source_is_unknown:
      '第 {row} 行，source 列：“{value}”不在来源之列。请填写其中之一：trade_fair、association、recommendation、adviser、online_platform、competitors_partner、own_contact、other。',
    website_in_row_is_no_address:
      '第 {row} 行，website 列：“{value}”不是网址。请写成 example.com 这样的形式。',
    size_in_row_is_no_count: '第 {row} 行，size 列：“{value}”不是人数。请只写数字，如 1200。',
    text_in_row_is_too_long: '第 {row} 行：以“{value}”开头的文字超过 2000 个字符。',
    model_field_missing: '缺少此字段。',
    model_field_has_wrong_type:
      '{expected, select, number {此处应为数字。} text {此处应为非空文字。} list {此处应为列表。} other {此处应为花括号括起的对象。}}',
    model_has_no_criteria: '没有任何评价标准，请至少给出一项。',
    model_has_too_many_criteria: '共有 {found} 项标准，最多只能使用 {most} 项。',
    criterion_id_is_reserved: '标准不能命名为“{criterion}”：该列名另有含义。',
    criterion_id_is_repeated: '有两项标准都叫“{criterion}”，请各取不同的名称。',
    criterion_is_unknown: '没有名为“{criterion}”的标准。',
    direction_is_unknown: '方向应为“max”（越大越好）或“min”（越小越好），不能是“{found}”。',
    scale_has_no_length: '评分范围为 {min} 至 {max}，最小值必须小于最大值。',
    must_have_is_above_scale: '谁也达不到 {mustBeAtLeast}：评分范围的上限是 {max}。',
    threshold_is_negative: '阈值为 {found}，不得小于 0。',
    preference_is_below_indifference:
      '偏好阈值 {preference} 低于无差异阈值 {indifference}，应等于或高于后者。',
    pairwise_is_empty: '两两比较表是空的。',
    pairwise_is_not_square: '两两比较表有 {rows} 行、{columns} 列；{size} 项标准需要 {size} 行、{size} 列。',
    pairwise_column_is_repeated: '标准“{criterion}”在此处出现了两次。',
    pairwise_column_is_unknown: '模型中没有名为“{criterion}”的标准。',
    pairwise_column_is_missing: '此处缺少标准“{criterion}”。',
    pairwise_cell_is_not_a_number: '比较值“{found}”不是数字，请写成 3、0.25 或 1/3。',
    pairwise_cell_is_not_positive: '比较值 {found} 不大于 0。“重要程度为三分之一”应写成 1/3。',
    pairwise_is_not_reciprocal:
      '此处的比较值为 {found}，反向的比较值（{other}）为 {opposite}。两者必须互为倒数，标准与自身相比为 1。',
    weight_is_missing: '缺少权重。请给出权重，或给出标准之间的两两比较。',
    weight_is_negative: '权重为 {weight}，不得小于 0。',
    weights_are_all_zero: '所有权重均为 0，至少要有一项大于 0。',
    scale_is_missing: '标准“{criterion}”没有评分范围。加权求和需要评分范围，请为该项标准或为全部标准设定。',
    candidates_file_is_empty: '表格是空的。需要一行表头，并且每个候选伙伴一行。',
    candidate_column_is_missing: '第 {row} 行：表头缺少“candidate”列。',
    criterion_column_is_missing: '第 {row} 行：表头缺少“{column}”列。每项标准都要有一列，单元格可以留空。',
    column_is_repeated: '第 {row} 行：表头中“{column}”列出现了两次。',
    row_has_wrong_length:
      '第 {row} 行有 {found} 个单元格，表头有 {expected} 个。未知的评分应留空单元格，而不是省去单元格。',
    candidate_name_is_missing: '第 {row} 行，candidate 列：缺少名称。',
    evaluator_is_repeated:
      '第 {row} 行，evaluator 列：{evaluator} 已经给 {candidate} 评过分。每位评价人对一个候选伙伴只能有一行。',
    value_is_not_a_number:
      '第 {row} 行，{column} 列：“{value}”不是数字。请写成 7 或 7.5；如果未知，请将单元格留空。',
    value_is_outside_scale: '第 {row} 行，{column} 列：{value} 超出评分范围 {min} 至 {max}。',
    there_are_no_candidates: '没有候选伙伴，请至少给出一个。',
    there_are_too_many_candidates: '共有 {found} 个候选伙伴，一次最多只能排名 {most} 个。',
    method_needs_every_score:
      '{method, select, topsis {TOPSIS} other {PROMETHEE II}} 需要全部评分，而“{candidate}”没有“{criterion}”的评分。请补上，或改用加权求和，它会把未知部分显示为区间。',
    draws_are_out_of_range: '抽样次数应为 1 至 {most} 的整数。',
    seed_is_out_of_range: '随机种子应为 0 至 {most} 的整数。',
    spread_is_out_of_range: '离散程度应为 {least} 至 {most} 之间的数。',
  },
  warnings: {
    far_larger_than_us: '“{candidate}”的规模至少是我们的十倍。这个联盟对他们有多重要？',
    far_smaller_than_us: '“{candidate}”的规模不到我们的十分之一。他们能承担自己的部分吗？会不会依赖我们？',
    first_by_size:
      '“{candidate}”规模最大，领先靠的是规模带来的优势：不计资源和财务状况，第一名会是“{other}”。',
    model_field_is_not_used: '模型中的字段“{field}”在此没有含义，未被使用。',
    columns_are_not_used:
      '{count, plural, other {有 # 列不是模型中的标准，未被使用}}：{columns}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { 等}}。',
    size_is_not_a_number: '第 {row} 行，size 列：“{value}”不是数字，规模按未知处理。',
    must_have_on_less_is_better:
      '“{criterion}”越小越好，却又要求不低于 {mustBeAtLeast}：最好的数值反而被排除。请确认这是否是本意。',
    scales_differ: '各项标准的评分范围不同，而加权求和直接相加原始数值：范围越宽，影响越大。',
    must_have_is_unknown: '“{candidate}”参与了排名，但尚不清楚它是否满足必备条件“{criterion}”。',
    evaluators_disagree:
      '各评价人对“{candidate}”的“{criterion}”评分相差很大：从 {lowest} 到 {highest}。在采信平均值之前，请先讨论。',
    candidate_has_no_scores: '“{candidate}”没有任何计入的评分，仅因此排在最后。',
    first_place_is_open:
      '未知的评分仍可能改变第一名：目前“{first}”领先，但 {count, plural, =1 {{candidates}} =2 {{candidates}} =3 {{candidates}} other {{candidates} 等 # 个候选伙伴}} 仍可能超过它。',
    judgements_are_inconsistent:
      '两两比较之间相互矛盾（一致性比率 {cr}，高于 0.10）。请先复核“{row}”对“{column}”：填写的是 {found}，而其他比较意味着 {implied}。',
    consistency_is_not_known: '有 {criteria} 项标准时无法评定比较的一致性：随机指标表只到十项。',
    methods_disagree:
      '各方法得出的第一名不一致：{asked, select, all {加权求和为 {weighted}，} other {}}TOPSIS 为 {topsis}，PROMETHEE II 为 {promethee}。',
    rank_depends_on_last: '如果去掉排在最后的“{leftOut}”，“{candidate}”的名次将由第 {from} 变为第 {to}。',
  },
};
