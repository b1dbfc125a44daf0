import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  refusals: {
    alliance_not_found: 'Không có liên minh này, hoặc tổ chức của bạn không phải là một bên trong đó.',
    partner_not_found: 'Không có bên nào trong liên minh tên là {partner}. Các bên gồm: {parties}.',
    too_many_events:
      'Danh sách có {count, number} bút toán; mỗi lần gửi tối đa {most, number}. Hãy chia thành nhiều lần gửi.',
    conflicting_duplicate:
      'Đã có bút toán khác mang mã {id}. Bút toán không bao giờ thay đổi: hãy gửi bút toán hoàn tiền hoặc dùng mã mới.',
    csv_not_readable: 'Dòng {line}: {reason}',
    event_not_an_object: 'Mỗi bút toán là một đối tượng có các trường như id, at, amount và currency.',
    kind_unknown: '{found} không phải là loại bút toán. Các loại gồm: {known}.',
    text_not_storable:
      'Văn bản này có ký tự không lưu được (ký tự số không hoặc nửa cặp mã thay thế). Hãy xóa ký tự đó.',
    time_not_readable:
      'Không đọc được thời điểm {found}. Hãy ghi ngày, giờ và độ lệch múi giờ, ví dụ 2026-03-05T10:00:00+07:00.',
    time_out_of_range:
      '{found} nằm ngoài phạm vi lưu được: năm 1900 đến 9999, tối đa sáu chữ số sau dấu phẩy của giây.',
    recorded_in_future: 'recordedAt không thể nằm trong tương lai.',
    currency_unknown: '{found} không phải mã tiền tệ ISO 4217 như EUR, VND hay CNY.',
    amount_not_readable:
      '{found} không phải số tiền bằng {currency}. Hãy ghi chữ số với dấu chấm thập phân và đúng số lẻ của loại tiền, ví dụ {example}.',
    amount_not_above_zero: 'Số tiền này phải lớn hơn không.',
    amount_too_large: 'Số tiền này lớn quá mức có thể cộng dồn.',
    party_unknown: '{found} không phải là một bên của liên minh. Các bên gồm: {parties}.',
    not_your_own: 'Bạn chỉ gửi số liệu của mình: bút toán này là của {found}, còn bạn là {own}.',
    pays_itself: 'Khoản thanh toán phải chuyển cho bên khác.',
    currency_not_of_sale: 'Khoản hoàn tiền dùng loại tiền của giao dịch bán: {expected}, không phải {found}.',
  },
};
