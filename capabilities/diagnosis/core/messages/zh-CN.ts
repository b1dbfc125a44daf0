import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  warnings: {
    more_than_one_objective:
      '同时有 {count} 个目标。市场、渠道和能力各需要不同的伙伴、不同的试点和不同的衡量标准；全都要找，就找不到真正擅长其中一项的伙伴，事后也说不清什么起了作用。请先选最需要的一个，等它运转起来再开始下一个。',
    objective_is_not_the_largest_need:
      '信号更多指向另一项需求。如果您清楚原因，这样选也可以；那就在寻找伙伴时说明，免得别人疑惑。',
  },
  refusals: {
    diagnosis_not_found: '没有这份诊断。',
    there_are_too_many_diagnoses: '已有 {most} 份诊断，达到保存上限。请继续使用最新的一份。',
    diagnosis_is_closed: '新的诊断已经开始，这一份保持原样。请在新的诊断中填写目标。',
    objective_was_changed: '{who} 刚刚修改了目标。请先看现在的内容，再重新修改。',
    need_is_repeated: '这项需求选了两次。一项为首，其余各列一次。',
    figure_is_unreadable: '“{figure}”不是数字。请用数字填写，最多 4 位小数，例如 250000 或 12.5。',
    success_goes_nowhere: '现在已经是 {figure}。请填写要达到的数字，或换一个指标。',
    success_day_has_passed: '这一天不晚于诊断开始日 {begun}。请选更晚的日期。',
    scope_is_in_and_out: '“{part}”既在范围内又在范围外。请只留在一边。',
    must_have_is_repeated: '“{mustHave}”已在第 {before} 条。请换一条，或去掉。',
  },
};
