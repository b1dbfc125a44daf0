import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  uses: {
    answer: '问卷中的一个回答',
    score: '候选伙伴的一项评分',
    finding: '尽职调查的一项发现',
    decision: '一项决定',
  },
  refusals: {
    file_not_found: '这个文件已不存在，可能有人删除了它。请重新发送。',
    too_many_files_here: '这里已有 {most, number} 个文件。请先删除一个，或把几个合成一个。',
    file_of_somebody_else: '“{name}”是别人发送的。可由本人或经理删除。',
    file_is_in_use:
      '“{name}”是{kind, select, answer {一个回答} score {一项评分} finding {一项尽职调查发现} decision {一项须原样保存的决定} other {某项内容}}{count, plural, =1 {} other {等处}}的证据。请先在那里取下它。',
    file_is_json:
      '文件以内容类型“application/json”发送，会被当作请求读取。请以“application/octet-stream”发送。',
    file_is_empty: '文件是空的。请检查发送前是否已保存。',
    file_is_too_large:
      '文件超过 {megabytes, number} MB，这是单个文件的上限。请只发送需要的页，或用更小的扫描件。',
    room_is_full:
      '贵公司的文件已占用 {most, number} MB 中的 {used, number} MB，放不下这个文件了。请删除不再需要的文件。',
    upload_was_interrupted: '文件没有传完就中断了，什么也没有保存。请重新发送。',
  },
};
