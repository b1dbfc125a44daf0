import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  dimensions: {
    customer: 'khách hàng',
    channel: 'kênh bán',
    partner: 'đối tác',
    product: 'sản phẩm',
    region: 'khu vực',
    supplier: 'nhà cung cấp',
  },
  bands: {
    fine: 'ổn',
    watch: 'cần theo dõi',
    high: 'cao',
  },
  bandMeanings: {
    fine: 'bên lớn nhất mang lại dưới 20 %',
    watch: 'bên lớn nhất mang lại từ 20 % đến 30 %',
    high: 'bên lớn nhất mang lại trên 30 %',
  },
  hhiBands: { low: 'thấp', moderate: 'trung bình', high: 'cao' },
  policies: {
    'us-2023': 'Hướng dẫn sáp nhập của Hoa Kỳ 2023: trung bình từ 1.000, cao khi trên 1.800',
    'us-2010': 'Hướng dẫn sáp nhập của Hoa Kỳ 2010: trung bình từ 1.500, cao khi trên 2.500',
    'eu-2004': 'Hướng dẫn sáp nhập của EU 2004: trung bình từ 1.000, cao khi trên 2.000',
  },
  figures: {
    total: 'tổng cộng',
    share: 'tỷ trọng',
    cumulative: 'lũy kế',
    hhi: 'HHI',
    effectiveNumber: 'số lượng tương đương',
    gini: 'Gini',
  },
  meanings: {
    hhi: 'Tổng bình phương các tỷ lệ phần trăm: gần 0 khi có nhiều bên bằng nhau, 10.000 khi chỉ có một bên.',
    effectiveNumber: 'Chừng ấy bên bằng nhau thì mức tập trung cũng như vậy.',
    gini: '0 khi mọi bên mang lại như nhau, gần 1 khi một bên mang lại gần như tất cả.',
    disclose: 'Từ 10 % trở lên, chuẩn mực kế toán Hoa Kỳ (ASC 280) yêu cầu nêu khách hàng đó trong báo cáo.',
    negatives: 'Số trả lại nhiều hơn số thu về. Trong tỷ trọng các bên này tính là 0.',
    unnamed: 'Giao dịch không ghi tên được để ngoài phần tính tỷ trọng.',
  },
  rise: 'Tỷ trọng lớn nhất tăng từ {earlier} % ({earlierName}) vào {earlierMonth} lên {now} % ({nowName}) vào {month}, tức từ 5 điểm phần trăm trở lên trong sáu tháng.',
  refusals: {
    window_ends_before_it_begins:
      'Khoảng thời gian bắt đầu ngày {from} và kết thúc ngày {to}. Hãy chọn ngày kết thúc không trước ngày bắt đầu.',
    rate_is_missing:
      '{rows, plural, other {# số tiền bằng {from}}} chưa có tỷ giá sang {to} (dòng {lines}{rows, plural, =1 {} other {; sớm nhất là ngày {since}}}). Hãy cho tỷ giá từ {from} sang {to} của ngày đó hoặc trước đó.',
    no_sales_in_window:
      'Không có giao dịch bán hàng nào trong khoảng thời gian này. Hãy chọn khoảng dài hơn.',
    no_income_in_window:
      'Trong khoảng thời gian này số thu về không nhiều hơn số trả lại, nên không có gì để tính tỷ trọng.',
    target_share_is_not_between_0_and_1: 'Tỷ trọng mục tiêu phải trên 0 % và dưới 100 %.',
    income_is_not_part_of_total: 'Doanh thu từ một bên phải nằm giữa 0 và doanh thu từ tất cả.',
    nobody_else_to_grow: 'Toàn bộ doanh thu đến từ bên này; không có bên nào khác để tăng doanh thu.',
    no_sales_yet: 'Ở đây chưa có giao dịch bán hàng nào. Trước hết hãy nhập một tệp bán hàng.',
    sales_lack_a_rate:
      '{sales, plural, =1 {# giao dịch bằng {from}, ngày {since},} other {# giao dịch bằng {from}, từ {since} đến {until},}} chưa có tỷ giá sang {to}; giao dịch đầu tiên ở dòng {line} của tệp {file}. Hãy thêm tỷ giá từ {from} sang {to} của ngày {since} hoặc trước đó.',
    no_sales_name_anybody:
      'Trong khoảng thời gian này không giao dịch nào ghi tên ở mục này. Hãy nhập tệp có cột đó và chọn cột khi nhập.',
    group_is_named_after_a_member_of_another:
      '{name} đã thuộc nhóm {group}. Hãy đặt tên khác cho nhóm này, hoặc đưa {name} ra khỏi nhóm kia trước.',
    member_has_a_group_of_its_own:
      '{name} cũng là một nhóm. Hãy đưa từng thành viên của nhóm đó vào nhóm này, hoặc bỏ nhóm đó trước.',
    group_not_found: 'Không còn nhóm nào tên {group}.',
  },
};
