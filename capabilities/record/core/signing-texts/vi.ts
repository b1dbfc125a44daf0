import type { Translation } from '#kernel/language.ts';
import type { signing as english } from './en.ts';

/** What every verb that signs for a side refuses, for the texts of all of them. */
export const signing: Translation<typeof english> = {
  signature_needed:
    'Tổ chức của bạn ký bằng khóa riêng nên máy chủ không thể ký thay. Hãy ký bằng tệp khóa, hoặc bằng lệnh entente sign, rồi gửi chữ ký đó.',
  signature_of_another_key:
    'Chữ ký này được tạo bằng một khóa khác với khóa tổ chức bạn đã đăng ký. Hãy chọn tệp của khóa đã đăng ký; mục Cài đặt cho biết đó là khóa nào.',
  signature_not_genuine:
    'Chữ ký này không khớp: không phải của tài liệu này, hoặc đã bị thay đổi trên đường gửi. Hãy tải lại trang và ký lại.',
  key_of_another_side:
    'Bên kia trong liên minh này cũng ký bằng chính khóa đó nên không phân biệt được ai đã ký. Hãy đăng ký một khóa của riêng bạn.',
};
