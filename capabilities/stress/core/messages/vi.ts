import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  help: {
    none: 'Tiền vẫn đủ: lúc thấp nhất, vào {month}, vẫn còn {lowest}.',
    result:
      'Dù không ai rời đi, tiền vẫn cạn: mỗi tháng phải tốt hơn {amount}, nhờ tăng giá hoặc giảm chi phí, rồi mới tính đến quỹ dự phòng hay khách hàng mới.',
    share:
      'Tăng doanh thu từ nơi khác: đến {month}, các khách hàng còn lại cần mang về {needed} mỗi tháng thay vì {now} (+{growth}). Khi đó {name} chiếm nhiều nhất {target} doanh thu, thay vì {share}. Nếu chỉ dùng quỹ dự phòng thì quỹ phải có {amount}.',
    fund: 'Để dành {amount} trước khi chuyện xảy ra{months, select, none {} other { ({months} tháng chi phí cố định)}}. Nhờ vậy không tháng nào trong hai năm bị âm tiền, và có thời gian để tìm nguồn thu khác.',
  },
  ground: {
    given: 'theo con số của công ty',
    unrecorded: 'chưa ghi nhận hợp đồng nào',
    open: 'hợp đồng có thể chấm dứt bất cứ lúc nào, có báo trước',
    ending: 'hợp đồng hết hạn trong vòng một năm nếu không ai gia hạn',
    renewing: 'hợp đồng tự gia hạn trong năm',
    bound: 'còn ràng buộc hơn một năm',
  },
  refusals: {
    there_are_no_sales:
      'Trong 12 tháng gần nhất không có dữ liệu bán hàng nào ghi {by, select, channel {kênh bán} partner {đối tác} other {khách hàng}}. Hãy nhập dữ liệu bán hàng trước.',
    rates_are_wanting:
      'Không quy đổi được doanh số bằng {currencies}: thiếu tỷ giá. Hãy nhập tỷ giá, hoặc ghi số liệu bằng tiền của dữ liệu bán hàng.',
    figures_were_changed:
      'Trong lúc đó có người khác đã sửa các số liệu này. Hãy xem số liệu của họ rồi sửa lại.',
    field_is_missing: 'Thiếu mục này.',
    field_has_wrong_type:
      'Chỗ này phải là {wanted, select, object {một nhóm trong dấu ngoặc nhọn} list {một danh sách trong dấu ngoặc vuông} text {một đoạn chữ trong dấu ngoặc kép, không để trống} truth {true hoặc false} count {một số nguyên} other {một số tiền, ví dụ "1200.00"}}.',
    field_is_unknown: 'Ở đây không có mục “{found}”. Các mục được biết: {known}.',
    currency_is_unknown: '“{found}” không phải mã tiền tệ. Hãy viết ví dụ EUR hoặc VND.',
    month_does_not_exist: '“{found}” không phải là tháng. Hãy viết ví dụ 2027-03.',
    amount_is_unreadable:
      '“{found}” không phải là số tiền bằng {currency}. Hãy viết chữ số với dấu chấm thập phân và {digits, plural, =0 {không có số lẻ} other {nhiều nhất # số lẻ}}.',
    amount_is_negative: 'Số tiền này không thể nhỏ hơn 0.',
    amount_is_too_large: 'Số tiền này quá lớn để tính.',
    share_is_unreadable: '“{found}” không phải là tỷ trọng. Hãy viết số thập phân từ 0 đến 1; 0.25 là 25 %.',
    share_is_out_of_range: 'Tỷ trọng nằm giữa 0 và 1, tức 0 đến 100 %.',
    there_are_too_many_counterparties:
      '{found, number} đối tác nhiều hơn mức {most, number} có thể tính. Hãy nêu tên những đối tác lớn nhất và gộp phần còn lại vào otherIncome.',
    counterparty_is_repeated: '“{counterparty}” xuất hiện hai lần, lần đầu ở {first}. Hãy cộng hai mục lại.',
    there_is_no_income: 'Không ai mang lại doanh thu, nên không có ai để mất.',
    contract_month_is_out_of_range: '{found} không phải là số tháng từ 0 đến {most, number}.',
    there_are_too_many_departures: '{found} lần rời đi nhiều hơn mức {most} mà một kịch bản chứa được.',
    counterparty_is_unknown:
      '“{counterparty}” không có doanh thu ở đây nên không thể rời đi. Các tên được biết: {known}.',
    month_is_out_of_range: 'Tháng {found} không nằm trong các tháng từ 1 đến {most} được xem xét.',
    cut_is_out_of_range:
      'Không ai có thể cắt nhiều hơn tất cả hoặc ít hơn không: mức cắt nằm giữa 0 và 1, tức 0 đến 100 %.',
    ramp_is_out_of_range: '{found} không phải là số tháng từ 0 đến {most} để doanh thu giảm dần.',
    notice_is_out_of_range: 'Thời hạn báo trước {found} tháng không phù hợp: chỉ xem xét {most} tháng tới.',
    departure_is_beyond_horizon:
      '“{counterparty}” báo vào tháng {month} và báo trước {notice, plural, other {# tháng}}: doanh thu chỉ giảm từ tháng {fall}, trong khi chỉ xem xét {most} tháng.',
    cuts_exceed_income:
      'Các mức cắt của “{counterparty}” cộng lại nhiều hơn tất cả doanh thu của họ. Tổng cộng nhiều nhất là 1, tức 100 %.',
    draws_are_out_of_range:
      'Không thể rút {found} tương lai: hãy chọn một số nguyên từ 1 đến {most, number}.',
    seed_is_out_of_range: '{found} không phải là số khởi tạo: hãy chọn một số nguyên từ 0 trở lên.',
  },
};
