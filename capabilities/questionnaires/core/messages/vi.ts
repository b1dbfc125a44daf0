import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  refusals: {
    sheet_not_found: 'Không có bộ câu hỏi này ở đây.',
    sheet_is_closed: 'Các câu trả lời này đã khóa vì đã bắt đầu một lượt mới. Hãy trả lời ở lượt mới.',
    question_is_not_in_set: 'Phiếu này không có câu hỏi “{question}”.',
    answer_was_changed:
      '{who} vừa trả lời câu này. Hãy xem câu trả lời đó, rồi giữ nguyên hoặc gửi câu trả lời của bạn.',
    answer_is_of_another_kind:
      '“{question}” cần {kind, select, choice {một lựa chọn} scale {một mức trên thang} number {một con số} files {các tệp} other {một đoạn chữ}}.',
    unknown_is_no_answer_here: '“{question}” cần câu trả lời; hãy để trống đến khi có người biết.',
    nothing_is_chosen: '“{question}”: hãy chọn một mục, hoặc rút lại câu trả lời.',
    option_is_unknown: '“{question}” không có lựa chọn “{option}”. Các lựa chọn: {options}.',
    option_is_repeated: '“{question}”: “{option}” được chọn hai lần. Chỉ chọn một lần.',
    one_option_may_be_chosen: '“{question}” chỉ nhận một lựa chọn. Hãy chọn mục đúng nhất.',
    option_stands_alone:
      '“{question}”: không thể chọn “{option}” cùng mục khác. Chỉ chọn mục đó, hoặc chọn các mục khác.',
    mark_is_outside_scale: '“{question}”: {mark} nằm ngoài thang. Hãy dùng số nguyên từ {least} đến {most}.',
    number_is_unreadable: '“{question}”: “{number}” không phải là số. Hãy viết bằng chữ số, ví dụ 12.5.',
    number_has_too_many_decimals:
      '“{question}”: {number} có quá nhiều chữ số thập phân, tối đa {digits, plural, other {{digits}}}. Hãy làm tròn.',
    number_is_out_of_range:
      '“{question}”: {number} nằm ngoài khoảng. Hãy viết số từ {least} đến {most} ({unit}).',
    text_is_empty: '“{question}”: hãy viết gì đó, hoặc rút lại câu trả lời.',
    text_is_too_long: '“{question}”: đoạn chữ có {length} ký tự, tối đa {longest}. Hãy viết ngắn lại.',
    file_is_repeated: '“{question}”: tệp này được nêu hai lần. Chỉ nêu một lần.',
    too_many_files: '“{question}” nhận tối đa {most} tệp. Hãy bỏ bớt.',
    answers_contradict:
      'Câu này không khớp với câu trả lời cho “{other}”: {why}. Hãy sửa một trong hai; muốn sửa cả hai thì rút lại một câu trước.',
  },
};
