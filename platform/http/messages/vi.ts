import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  refusals: {
    sign_in_needed: 'Hãy đăng nhập trước; phiên làm việc của bạn đã hết hoặc chưa có.',
    key_not_valid:
      'Khóa API này không hợp lệ: có thể gõ sai, hết hạn hoặc đã bị thu hồi. Tạo khóa mới ở Cài đặt, Khóa API.',
    key_not_taken_here:
      'Khóa API không dùng được ở đây; cần người đã đăng nhập. Những gì khóa dùng được có ở /api/docs.',
    foreign_origin: 'Yêu cầu đến từ một trang web khác nên không được thực hiện.',
    organisation_not_found: 'Không có tổ chức này, hoặc bạn không thuộc tổ chức đó.',
    role_too_weak:
      'Vai trò của bạn ở đây là {held}; việc này cần từ {needed} trở lên. Hãy hỏi chủ sở hữu của tổ chức.',
    scope_missing: 'Khóa API này không được phép làm việc đó; thiếu quyền {scope}.',
    not_found: 'Không có gì ở địa chỉ này.',
    invalid_input: 'Một phần dữ liệu gửi lên không dùng được. Chưa có gì được lưu.',
    body_not_json: 'Nội dung gửi lên không phải JSON hợp lệ.',
    json_body_needed: 'Hãy gửi nội dung dạng JSON, kèm tiêu đề Content-Type: application/json.',
    text_not_storable:
      'Văn bản có ký tự không lưu được (U+0000 hoặc nửa cặp mã thay thế). Hãy xóa ký tự đó rồi gửi lại; chưa có gì được lưu.',
    body_too_large: 'Yêu cầu lớn hơn giới hạn {limit}.',
    idempotency_key_reused:
      'Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới cho yêu cầu mới.',
    too_many_requests: 'Quá nhiều yêu cầu. Hãy thử lại sau {seconds, plural, other {# giây}}.',
    database_away:
      'Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau ít phút; nội dung bạn đang lưu có thể đã được lưu.',
    internal: 'Hệ thống gặp lỗi. Chưa có gì được lưu; hãy thử lại. Mã để tra nhật ký: {request}.',
    field_required: 'Cần điền mục này.',
    field_wrong_type: 'Sai kiểu dữ liệu; cần: {expected}.',
    field_length_least: 'Hãy viết ít nhất {bound} ký tự.',
    field_length_most: 'Hãy viết nhiều nhất {bound} ký tự.',
    field_count_least: 'Cần ít nhất {bound}.',
    field_count_most: 'Nhiều nhất là {bound}.',
    field_value_least: 'Giá trị nhỏ nhất được phép là {bound}.',
    field_value_most: 'Giá trị lớn nhất được phép là {bound}.',
    field_not_one_of: 'Các giá trị được phép: {allowed}.',
    field_unknown: 'Không có mục này. Các mục được nhận: {allowed}.',
    field_where_none_is: 'Ở đây không nhận mục nào; hãy bỏ đi.',
    field_no_email: 'Đây không phải địa chỉ email; ví dụ: lan@example.com.',
    field_no_date: 'Đây không phải ngày có trong lịch; hãy ghi dạng 2026-03-31.',
    field_no_time_zone:
      'Đây không phải múi giờ trong danh mục IANA, ví dụ Asia/Ho_Chi_Minh hoặc Europe/Amsterdam.',
    field_no_currency: 'Đây không phải mã tiền tệ ISO 4217 như EUR, VND hay CNY.',
    field_malformed: 'Mục này chưa viết đúng dạng.',
  },
};
