import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  plain: {
    term_open: 'Điều khoản áp dụng cho doanh số từ {starts}, không có ngày kết thúc cố định.',
    term_until: 'Điều khoản áp dụng cho doanh số từ {starts} đến hết {ends}.',
    base_gross: 'Khoản được chia là toàn bộ số tiền khách hàng trả (doanh thu gộp).',
    base_net: 'Khoản được chia là số tiền khách hàng trả trừ thuế (doanh thu thuần).',
    base_profit:
      'Khoản được chia là số tiền khách hàng trả trừ thuế và trừ giá vốn hàng bán (lợi nhuận gộp).',
    split: 'Với mỗi khoản bán, phần của từng bên là: {shares}.',
    statement:
      'Mỗi tháng dương lịch theo giờ {timeZone} có một bảng quyết toán bằng {currency}, do cả hai bên phê duyệt.',
    refund_always: 'Khoản hoàn tiền được trừ lại từ mỗi bên theo tỷ lệ đã nhận, bất kể hoàn muộn đến đâu.',
    refund_within:
      'Khoản hoàn tiền trong vòng {days, plural, other {# ngày}} kể từ ngày bán được trừ lại từ mỗi bên theo tỷ lệ đã nhận; nếu muộn hơn, bên đã thu tiền tự chịu.',
    payout_due:
      'Số tiền một bên nợ bên kia đến hạn {days, plural, =0 {vào ngày đầu tiên sau tháng đó} other {# ngày sau khi hết tháng}}.',
    payout_minimum: 'Số tiền dưới {minimum} không được chi trả mà chuyển sang tháng sau.',
  },
  refusals: {
    alliance_not_found: 'Không có liên minh này, hoặc tổ chức của bạn không thuộc liên minh đó.',
    version_not_found: 'Thỏa thuận này không có phiên bản đó.',
    partner_has_not_joined:
      'Thỏa thuận cần hai bên: đối tác của bạn chưa tham gia liên minh. Trong lúc chờ, bạn có thể soạn bản nháp.',
    agreement_not_valid:
      'Cần sửa {count, plural, other {# chỗ}} trong thỏa thuận trước khi đề xuất. Chưa có gì được chia sẻ.',
    proposal_already_open:
      'Phiên bản {version} đã được đề xuất và còn để ngỏ. Hai bên cần phê duyệt, hoặc một bên rút lại, trước khi đề xuất bản khác.',
    nothing_changed: 'Nội dung này giống hệt phiên bản {version} đang có hiệu lực.',
    version_already_in_force:
      'Phiên bản này đang có hiệu lực. Muốn thay đổi, hãy đề xuất một phiên bản khác.',
    version_superseded: 'Đã có phiên bản sau có hiệu lực; bản này chỉ còn để đọc.',
    version_withdrawn: 'Phiên bản này đã được rút lại và chỉ còn để đọc.',
    already_signed: 'Bên bạn đã phê duyệt phiên bản này rồi.',
    hash_of_another_text:
      'Nội dung bạn đã đọc không phải nội dung của phiên bản này: mã băm khác nhau. Hãy mở lại trang và đọc lại.',
    field_empty: 'Cần điền mục này.',
    text_cannot_be_hashed: 'Trong đoạn văn có ký tự bị hỏng. Hãy gõ lại chỗ trông lạ.',
    date_not_valid: '“{found}” không phải là một ngày có thật. Hãy viết dạng 2026-03-31.',
    ends_before_start: 'Ngày cuối đứng trước ngày đầu, {starts}.',
    currency_unknown: 'Hãy chọn loại tiền theo mã, ví dụ EUR, VND hoặc CNY.',
    time_zone_unknown: 'Hãy chọn múi giờ theo tên, ví dụ Asia/Ho_Chi_Minh hoặc Europe/Amsterdam.',
    percent_missing: 'Bao nhiêu phần trăm? Ghi 0 nếu bên này không nhận gì.',
    percent_not_a_number: '“{found}” không phải là tỷ lệ phần trăm. Hãy viết một số như 30 hoặc 33,5.',
    percent_negative: '{found} nhỏ hơn không. Tỷ lệ phải từ 0 trở lên; hãy giảm tỷ lệ của bên kia.',
    percent_too_fine: 'Dùng nhiều nhất {most} chữ số sau dấu thập phân.',
    percents_look_like_fractions:
      'Các tỷ lệ cộng lại là {sum, number, ::.######} phần trăm. Ba mươi phần trăm thì viết 30, không viết 0,30.',
    percents_do_not_sum:
      'Các tỷ lệ cộng lại là {sum, number, ::.######} phần trăm; phải đúng bằng 100. {over, select, more {Hãy bớt {rest, number, ::.######}.} other {Còn thiếu {rest, number, ::.######}.}}',
    party_unknown: 'Đây không phải là một bên của liên minh. Các bên là: {parties}.',
    money_not_valid:
      '“{found}” không phải là số tiền bằng {currency}. Chỉ viết chữ số{digits, plural, =0 {} other { và nhiều nhất # chữ số thập phân}}.',
    days_not_valid: '“{found}” không phải là số ngày. Hãy viết một số nguyên từ 0 đến 3650.',
  },
};
