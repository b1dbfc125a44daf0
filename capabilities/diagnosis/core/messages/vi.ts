import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  warnings: {
    more_than_one_objective:
      '{count} mục tiêu cùng lúc. Thị trường, kênh và năng lực cần những đối tác khác nhau, bước thử khác nhau và thước đo thành công khác nhau; tìm tất cả cùng lúc thì không gặp được ai giỏi một việc, và về sau không biết điều gì có tác dụng. Hãy chọn mục tiêu cần nhất, và bắt đầu mục tiêu tiếp theo khi nó đã chạy.',
    objective_is_not_the_largest_need:
      'Các dấu hiệu nghiêng về nhu cầu khác. Điều đó có thể đúng nếu bạn biết lý do; khi đó hãy nói rõ khi tìm đối tác để không ai thắc mắc.',
  },
  refusals: {
    diagnosis_not_found: 'Không có bản chẩn đoán này.',
    there_are_too_many_diagnoses:
      'Đã có {most} bản chẩn đoán, là số nhiều nhất được lưu. Hãy tiếp tục với bản mới nhất.',
    diagnosis_is_closed:
      'Đã bắt đầu một bản chẩn đoán mới, bản này giữ nguyên như cũ. Hãy viết mục tiêu ở bản mới.',
    objective_was_changed: '{who} vừa sửa mục tiêu. Hãy xem lại mục tiêu hiện tại rồi sửa lại phần của bạn.',
    need_is_repeated:
      'Nhu cầu này được chọn hai lần. Một nhu cầu đứng đầu; các nhu cầu khác chỉ nêu một lần.',
    figure_is_unreadable:
      '“{figure}” không phải là số. Hãy viết bằng chữ số, tối đa 4 chữ số thập phân, ví dụ 250000 hoặc 12.5.',
    success_goes_nowhere: 'Hiện đã là {figure}. Hãy viết con số cần đạt, hoặc chọn thước đo khác.',
    success_day_has_passed: 'Ngày này không sau {begun}, ngày bắt đầu chẩn đoán. Hãy chọn ngày muộn hơn.',
    scope_is_in_and_out: '“{part}” vừa nằm trong vừa nằm ngoài phạm vi. Chỉ để ở một bên.',
    must_have_is_repeated: '“{mustHave}” đã có ở vị trí {before}. Hãy viết điều khác, hoặc bỏ đi.',
  },
};
