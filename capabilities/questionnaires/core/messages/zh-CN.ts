import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  refusals: {
    sheet_not_found: '这里没有这份问卷。',
    sheet_is_closed: '新一轮已经开始，这些答案已封存。请在新的一轮中回答。',
    question_is_not_in_set: '这份问卷没有“{question}”这个问题。',
    answer_was_changed: '{who}刚刚回答了这个问题。请先看那个答案，再决定保留它还是改用您的。',
    answer_is_of_another_kind:
      '“{question}”需要{kind, select, choice {选择一项} scale {在量表上打分} number {填写数字} files {附上文件} other {填写文字}}。',
    unknown_is_no_answer_here: '“{question}”需要明确的答案；暂时没人清楚就先空着。',
    nothing_is_chosen: '“{question}”：请选择，或撤回答案。',
    option_is_unknown: '“{question}”没有选项“{option}”。可选：{options}。',
    option_is_repeated: '“{question}”：“{option}”选了两次，选一次即可。',
    one_option_may_be_chosen: '“{question}”只能选一项，请选最符合的。',
    option_stands_alone: '“{question}”：“{option}”不能和其他选项同选。请单选它，或选其他项。',
    mark_is_outside_scale: '“{question}”：{mark} 不在量表上。请填 {least} 到 {most} 的整数。',
    number_is_unreadable: '“{question}”：“{number}”不是数字。请用数字填写，例如 12.5。',
    number_has_too_many_decimals:
      '“{question}”：{number} 的小数位过多，最多 {digits, plural, other {{digits}}} 位。请四舍五入。',
    number_is_out_of_range: '“{question}”：{number} 超出范围。请填 {least} 到 {most} 之间的数（{unit}）。',
    text_is_empty: '“{question}”：请填写内容，或撤回答案。',
    text_is_too_long: '“{question}”：共 {length} 个字符，最多 {longest} 个。请缩短。',
    file_is_repeated: '“{question}”：同一个文件列了两次，列一次即可。',
    too_many_files: '“{question}”最多附 {most} 个文件。请去掉多余的。',
    answers_contradict: '这与“{other}”的答案矛盾：{why}。请改其中一个；两个都要改时，先撤回一个。',
  },
};
