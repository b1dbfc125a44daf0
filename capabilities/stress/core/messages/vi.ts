import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  title: 'Kiểm tra sức chịu đựng',
  purpose:
    'Nếu một khách hàng rời đi: khi nào công ty hết tiền, và điều gì giúp được nhiều nhất? Tính từ doanh số 12 tháng gần nhất và vài số liệu của công ty.',
  by: 'Ai',
  bys: {
    customer: 'Khách hàng',
    channel: 'Kênh bán',
    partner: 'Đối tác',
  },
  figures: {
    title: 'Số liệu của công ty',
    purpose: 'Chỉ nhập một lần, chỉ công ty thấy. Kế toán có thể lấy từ báo cáo năm gần nhất.',
    none: 'Trước hết hãy cho biết công ty chi bao nhiêu và có bao nhiêu',
    noneText:
      'Năm con số là đủ: chi phí cố định, chi phí biến đổi, tiền mặt, trả nợ và hạn mức tín dụng. Sau đó mọi câu hỏi ở đây được trả lời ngay.',
    example:
      'Ví dụ: thuê nhà và lương 350 triệu mỗi tháng, hàng hóa và hoa hồng 55 % doanh thu, 900 triệu trong ngân hàng, trả nợ 40 triệu mỗi tháng.',
    enter: 'Nhập số liệu',
    change: 'Sửa',
    currency: 'Tiền tệ',
    fixedCost: 'Chi phí cố định mỗi tháng',
    fixedCostHint: 'Khoản phải trả dù có bán hay không: lương, thuê mặt bằng, bảo hiểm.',
    variableCost: 'Chi phí biến đổi, phần trăm doanh thu',
    variableCostHint: 'Khoản tăng giảm theo doanh số: hàng hóa, vận chuyển, hoa hồng.',
    cash: 'Tiền hiện có',
    cashHint: 'Trong ngân hàng và tiền mặt; số âm nếu đang thấu chi.',
    debtService: 'Trả nợ mỗi tháng',
    debtServiceHint: 'Lãi và gốc các khoản vay.',
    creditLine: 'Hạn mức tín dụng',
    creditLineHint: 'Ngân hàng cho thấu chi đến bao nhiêu.',
    noAmount: 'Hãy viết số tiền, ví dụ {example}.',
    noPercent: 'Hãy viết phần trăm từ 0 đến 100.',
  },
  scenario: {
    title: 'Nếu như',
    who: 'Ai rời đi',
    month: 'Báo vào tháng',
    cut: 'Mất bao nhiêu',
    all: 'toàn bộ',
    ramp: 'Nhanh thế nào',
    atOnce: 'ngay lập tức',
    inSteps: 'trong {months} tháng',
    notice: 'Báo trước',
    noNotice: 'không',
    months: '{months, plural, other {# tháng}}',
    fromContract: '{months} (theo hợp đồng)',
    option: '{name} ({share})',
    noContract: 'Chưa ghi nhận hợp đồng với {name}, nên không tính thời hạn báo trước.',
    record: 'Ghi nhận',
    impossible: 'Điều này không thể xảy ra như đã chọn. Hãy chọn giá trị khác.',
  },
  answer: {
    lasts: 'Tiền đủ dùng trong hai năm, dù {name} rời đi.',
    gone: 'Đến {month} thì hết tiền, tức sau {months, plural, other {# tháng}} nữa.',
    credit: 'Hạn mức tín dụng đủ đến {month}; sau đó cũng hết.',
    creditLasts: 'Hạn mức tín dụng đủ để qua hai năm.',
    cover: 'Trong {count, plural, other {# tháng}} trên 24 tháng, kết quả kinh doanh không đủ trả nợ.',
    coverAll: 'Tháng nào kết quả kinh doanh cũng đủ trả nợ.',
    helps: 'Điều gì giúp nhiều nhất',
    before: 'Nếu không có chuyện này, sau hai năm sẽ có {amount}.',
  },
  chart: {
    title: 'Tiền cuối mỗi tháng',
    summary:
      'Có và không có việc rời đi. Dưới không là hết tiền của công ty; đường đứt nét là hết hạn mức tín dụng.',
    with: 'nếu {name} rời đi',
    without: 'nếu không ai rời đi',
    creditLine: 'hết hạn mức tín dụng',
    month: 'Tháng',
    income: 'Doanh thu',
    result: 'Kết quả kinh doanh',
    cover: 'Khả năng trả nợ',
    cash: 'Tiền',
    cashWithout: 'Tiền nếu không ai rời đi',
  },
  simulation: {
    title: 'Tất cả các bên lớn cùng lúc',
    purpose:
      '{draws, number} tương lai có thể: trong mỗi tương lai, mỗi bên lớn rời đi trong vòng 12 tháng hoặc ở lại, theo xác suất dưới đây, độc lập với nhau.',
    none: 'Không ai chiếm từ một phần mười doanh thu trở lên nên không cần mô phỏng: mất một bên không ảnh hưởng nhiều.',
    chance: 'Khả năng {name} rời đi trong 12 tháng',
    usual: '{chance}: {ground}',
    assumed: 'Các xác suất là giả định từ sổ hợp đồng. Hãy thay bằng điều bạn biết.',
    belowZero: 'Hết tiền',
    belowZeroNote: 'trong các tương lai, trong vòng 24 tháng',
    beyondCredit: 'Hết cả hạn mức tín dụng',
    median: 'Tiền thấp nhất, tương lai ở giữa',
    shortfall: 'Thiếu hụt kỳ vọng (95 %)',
    shortfallNote: 'mức tiền thấp nhất bình quân trong 5 % trường hợp xấu nhất',
    fan: 'Tiền trong các tương lai này',
    fanSummary: 'Một nửa số tương lai nằm trong dải đậm, chín phần mười trong dải nhạt; đường kẻ là ở giữa.',
    p5: '5 % xấu nhất',
    p25: 'một phần tư xấu nhất',
    p50: 'ở giữa',
    p75: 'một phần tư tốt nhất',
    p95: '5 % tốt nhất',
  },
  basis: {
    text: 'Doanh thu là bình quân tháng từ {from} đến {to}: {total} mỗi tháng.',
    import: 'Nhập dữ liệu bán hàng',
    rates: 'Nhập tỷ giá',
  },
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
