import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  uses: {
    answer: 'một câu trả lời trong bảng hỏi',
    score: 'điểm của một ứng viên',
    finding: 'một phát hiện khi thẩm định',
    decision: 'một quyết định',
  },
  refusals: {
    file_not_found: 'Tệp này không còn nữa. Có thể ai đó đã xóa; hãy gửi lại.',
    too_many_files_here:
      'Ở đây đã có {most, number} tệp. Hãy xóa bớt một tệp trước, hoặc gộp nhiều tệp thành một.',
    file_of_somebody_else: '“{name}” do người khác gửi. Chính người đó hoặc một quản lý có thể xóa.',
    file_is_in_use:
      '“{name}” đang là bằng chứng cho {kind, select, answer {một câu trả lời} score {một điểm chấm} finding {một phát hiện khi thẩm định} decision {một quyết định, được giữ nguyên như khi ra} other {một mục khác}}{count, plural, =1 {} other { và ở nơi khác}}. Hãy gỡ tệp ở đó trước.',
    file_is_json:
      'Tệp được gửi với kiểu nội dung “application/json”, nên bị đọc như một yêu cầu. Hãy gửi với kiểu “application/octet-stream”.',
    file_is_empty: 'Tệp trống. Hãy kiểm tra xem tệp đã được lưu trước khi gửi chưa.',
    file_is_too_large:
      'Tệp lớn hơn {megabytes, number} MB, mức tối đa cho một tệp. Hãy gửi những trang cần thiết, hoặc bản quét nhỏ hơn.',
    room_is_full:
      'Các tệp của công ty đã chiếm {used, number} trên {most, number} MB, không còn đủ chỗ cho tệp này. Hãy xóa những tệp không cần nữa.',
    upload_was_interrupted: 'Tệp bị ngắt giữa chừng. Chưa có gì được lưu; hãy gửi lại.',
  },
};
