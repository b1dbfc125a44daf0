import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  sentences: {
    late: 'Phát sinh ngày {date}; khi được ghi nhận thì kỳ đó đã kết thúc.',
    converted: 'Quy đổi theo tỷ giá {rate} của ngày {date}; số tiền gốc của giao dịch là {amount}.',
    base_gross: 'Căn cứ chia là toàn bộ số tiền, {base}.',
    base_net: 'Căn cứ chia là {amount} trừ thuế {tax}: {base}.',
    base_profit: 'Căn cứ chia là {amount} trừ thuế {tax} và giá vốn {costOfGoods}: {base}.',
    split: 'Quy tắc {rule} chia theo tỷ lệ {shares}.',
    marginal:
      'Quy tắc {rule} chia theo bậc lũy tiến; trước giao dịch này, lũy kế của {window, select, life {toàn thời hạn} other {{window}}} là {before}.',
    marginal_step: '{amount} thuộc bậc {step}: {shares}.',
    whole:
      'Quy tắc {rule} chia toàn bộ {window, select, life {toàn thời hạn} other {{window}}} theo bậc {step}, {shares}: lũy kế hiện là {counter}, dòng này là phần chênh lệch so với trước.',
    whole_reached:
      'Đã đạt bậc {step}, nên toàn bộ {window, select, life {toàn thời hạn} other {{window}}} được chia lại.',
    roles: 'Quy tắc {rule} chia theo vai trò của từng bên: {roles}.',
    roles_else: 'Vai trò không bên nào đảm nhận theo quy tắc {rule}: {roles}.',
    fee: 'Quy tắc {rule} trả cho {party} khoản phí cố định {fee}.',
    fee_cut:
      'Quy tắc {rule} trả cho {party} khoản phí cố định {full}, nhưng không vượt quá căn cứ chia: {fee}.',
    fee_rest: 'Phần còn lại, {rest}, được chia {shares}.',
    odd_units:
      'Sau khi làm tròn xuống còn dư {count, plural, other {# đơn vị tiền nhỏ nhất}}; các phần lẻ lớn nhất được nhận mỗi bên một đơn vị: {parties}.',
    refund: 'Giao dịch bán {sale} đến nay đã hoàn {refunded} trên {amount}; căn cứ chia giảm {base}.',
    refund_in_time: 'Hoàn tiền đúng hạn, không muộn hơn ngày {date}.',
    refund_shared: 'Mỗi bên trả lại phần của mình theo tỷ lệ đã nhận từ giao dịch bán {sale}.',
    refund_late: 'Hoàn tiền sau ngày {date}, nên {party}, bên đã thu tiền, tự chịu toàn bộ.',
    cost_shared: 'Quy tắc {rule} cho chi phí “{category}” chia {shared}: {shares}.',
    cost_capped:
      'Hạn mức {cap} cho {window, select, life {toàn thời hạn} other {{window}}} còn {shared} để chia; {rest} do {party} tự chịu.',
    cost_not_shared: 'Không quy tắc nào chia chi phí “{category}”; {party} tự chịu toàn bộ.',
    payment: '{from} đã thanh toán cho {to} {amount}.',
    bonus_earned:
      'Thưởng {bonus}: doanh số {window, select, life {toàn thời hạn} other {{window}}} là {sum}, đạt mốc {reaches}, nên {from} phải trả {to} {amount}.',
    bonus_lost:
      'Thưởng {bonus}: doanh số {window, select, life {toàn thời hạn} other {{window}}} là {sum}, lại dưới mốc {reaches}, nên {to} hoàn lại {amount} cho {from}.',
    unknown_kind: '“{kind}” không phải là loại sự kiện. Các loại gồm: {known}.',
    bad_time:
      '{field}: “{found}” không phải là thời điểm có ngày, giờ và độ lệch múi giờ, ví dụ 2026-03-05T10:00:00+07:00.',
    bad_amount:
      '{field}: “{found}” không phải là số tiền bằng {currency}. Cần {digits, plural, =0 {không có chữ số} other {đúng # chữ số}} sau dấu chấm, không dấu âm dương và không dấu phân cách.',
    bad_amount_zero: '{field}: số tiền phải lớn hơn 0, tính bằng {currency}.',
    bad_amount_currency: 'currency: “{found}” không phải là mã tiền tệ ISO 4217, nên không đọc được số tiền.',
    unknown_party: '{field}: “{found}” không thuộc các bên ({parties}).',
    roles_not_named: 'roles: “{found}” không cho biết bên nào đảm nhận vai trò nào.',
    conflicting_duplicate: 'Một sự kiện trước đó cũng có mã “{event}” nhưng nội dung khác.',
    before_term: 'Ngày {date} trước ngày thỏa thuận có hiệu lực, {starts}.',
    after_term: 'Ngày {date} sau ngày cuối cùng của thỏa thuận, {ends}.',
    missing_rate: 'Không có tỷ giá từ {currency} sang {settlement} vào hoặc trước ngày {date}.',
    no_share_rule: 'Không quy tắc chia nào của thỏa thuận phù hợp với giao dịch bán này.',
    refund_without_sale: 'Chưa có giao dịch bán “{sale}” nào được ghi nhận trước lần hoàn tiền này.',
    currency_mismatch: 'currency: đã ghi “{found}”; phải là {expected}.',
    refund_exceeds_sale:
      'Tính cả lần này, giao dịch bán {sale} sẽ được hoàn {refunded}; giá trị bán là {amount}.',
  },
  exceptions: {
    'unknown-kind': 'Loại sự kiện không xác định',
    'bad-time': 'Thời gian không đọc được',
    'bad-amount': 'Số tiền không đọc được',
    'unknown-party': 'Bên không xác định',
    'conflicting-duplicate': 'Trùng mã, khác nội dung',
    'outside-term': 'Ngoài thời hạn',
    'missing-rate': 'Thiếu tỷ giá',
    'no-share-rule': 'Không có quy tắc chia phù hợp',
    'refund-without-sale': 'Hoàn tiền không có giao dịch bán',
    'currency-mismatch': 'Khác loại tiền',
    'refund-exceeds-sale': 'Hoàn nhiều hơn đã bán',
  },
  columns: {
    period: 'Kỳ',
    line: 'Dòng',
    event: 'Bút toán',
    kind: 'Loại',
    at: 'Thời điểm',
    pushedBy: 'Bên gửi',
    product: 'Sản phẩm',
    channel: 'Kênh',
    customer: 'Khách hàng',
    currency: 'Loại tiền',
    base: 'Cơ sở chia',
    why: 'Lý do',
  },
  refusals: {
    alliance_not_found: 'Không có liên minh này, hoặc tổ chức của bạn không phải là một bên trong đó.',
    no_agreement_in_force:
      'Chưa có thỏa thuận nào có hiệu lực. Trước hết hai bên phê duyệt thỏa thuận ở mục Thỏa thuận, sau đó mới quyết toán được các kỳ.',
    period_not_found: 'Không có kỳ này trong quyết toán.',
    statement_not_found: 'Kỳ này chưa có bảng quyết toán: kỳ chưa được khóa.',
    statement_is_another: 'Đây không phải bảng quyết toán bạn đã đọc. Hãy đọc lại trước khi phê duyệt.',
    period_already_settled: 'Kỳ này đã khóa; bảng quyết toán không thay đổi nữa.',
    period_not_over: 'Kỳ này chưa kết thúc; có thể khóa từ ngày {date}.',
    nothing_to_settle: 'Chưa có gì được ghi nhận đến hết kỳ này, nên không có gì để quyết toán.',
    earlier_period_open: '{earlier} chưa khóa. Các kỳ được khóa lần lượt; hãy khóa kỳ đó trước.',
    terms_not_continuable:
      'Thỏa thuận đã đổi các bên, loại tiền, múi giờ hoặc độ dài kỳ nên không thể quyết toán tiếp. Hãy thống nhất một phiên bản giữ nguyên những điểm đó.',
    already_approved: 'Bên bạn đã phê duyệt bảng quyết toán này.',
    own_dispute_open: 'Bên bạn đang khiếu nại bảng quyết toán này. Hãy rút khiếu nại trước khi phê duyệt.',
    line_not_found: 'Bảng quyết toán không có dòng này.',
    dispute_not_found: 'Không có khiếu nại này.',
    dispute_not_own: 'Chỉ bên đã khiếu nại mới được rút khiếu nại.',
    dispute_withdrawn: 'Khiếu nại này đã được rút.',
    bundle_spans_terms:
      'Các bảng quyết toán đến kỳ này được lập theo nhiều phiên bản điều khoản; một gói chỉ tính lại được một phiên bản. Hãy tải gói của bảng quyết toán cuối cùng trước khi thay đổi.',
    terms_not_valid: '{count, plural, other {Điều khoản có # lỗi.}}',
    text_cannot_be_hashed:
      'Không thể ghi thành JSON chuẩn tắc: ký tự hỏng, số vượt phạm vi hoặc quá nhiều cấp lồng nhau.',
    not_an_object: 'Ở đây là “{found}”, cần một đối tượng có các khóa được đặt tên.',
    not_a_list: 'Ở đây là “{found}”, cần một danh sách.',
    not_a_text: 'Ở đây là “{found}”, cần một chuỗi trong dấu ngoặc kép.',
    text_is_empty: 'Chuỗi rỗng; hãy đặt tên.',
    key_missing: 'Thiếu “{key}”.',
    key_unknown: 'Không có khóa “{key}” ở đây. Các khóa hợp lệ: {known}.',
    terms_version_unknown: 'Không có phiên bản “{found}” của ngôn ngữ điều khoản; phải là số 1.',
    not_one_of_the_choices: '“{found}” không phải là lựa chọn hợp lệ. Các lựa chọn: {choices}.',
    currency_unknown: '“{found}” không phải là mã tiền tệ ISO 4217, ví dụ EUR, VND hoặc CNY.',
    time_zone_unknown: '“{found}” không phải là múi giờ IANA, ví dụ Europe/Amsterdam hoặc Asia/Ho_Chi_Minh.',
    date_not_valid: '“{found}” không phải là ngày có trong lịch, viết theo dạng 2026-03-31.',
    ends_before_start: 'Ngày kết thúc trước ngày bắt đầu.',
    no_parties: 'Hãy nêu ít nhất một bên.',
    party_named_twice: '“{party}” được nêu hai lần.',
    party_not_in_parties: '“{party}” không thuộc các bên ({parties}).',
    rate_not_valid:
      '“{found}” không phải là tỷ lệ; hãy viết số thập phân từ 0 đến 1 trong dấu ngoặc kép, ví dụ "0.30" cho 30%.',
    rates_do_not_sum_to_one: 'Tổng các tỷ lệ là {sum}; tổng phải đúng bằng 1.',
    money_not_valid:
      '“{found}” không phải là số tiền bằng {currency}. Hãy viết số từ 0 trở lên với {digits, plural, =0 {không chữ số nào} other {đúng # chữ số}} sau dấu chấm, không dấu phân cách.',
    duration_not_valid:
      '“{found}” không phải là khoảng thời gian; hãy viết P30D cho 30 ngày hoặc P1M cho một tháng.',
    rule_without_share:
      'Quy tắc chưa nói cách chia; hãy chọn một trong: split, tiers, roles cùng else, fee cùng rest.',
    rule_with_several_shares: 'Quy tắc có nhiều cách chia ({keys}); chỉ giữ lại một.',
    no_steps: 'Hãy nêu ít nhất một bậc.',
    steps_do_not_rise: 'Mức trần này không cao hơn mức trước.',
    step_without_limit: 'Mọi bậc trừ bậc cuối đều cần mức trần “upTo”.',
    last_step_with_limit: 'Bậc cuối không có mức trần; hãy bỏ “upTo” hoặc thêm một bậc sau nó.',
    events_not_a_list: 'Đây không phải là danh sách sự kiện.',
    event_not_an_object: 'Đây không phải là sự kiện: cần một đối tượng có các trường được đặt tên.',
    event_without_id: 'Sự kiện không có id; mỗi sự kiện cần một mã riêng dạng chuỗi.',
    event_cannot_be_hashed:
      'Không thể ghi sự kiện thành JSON chuẩn tắc: ký tự hỏng, số vượt phạm vi hoặc quá nhiều cấp lồng nhau.',
    text_not_json: 'Đây không phải là JSON: {reason}',
    csv_not_readable: 'Không đọc được dưới dạng CSV: {reason}',
    csv_without_header: 'Dòng đầu phải nêu tên các cột, trong đó có “{column}”.',
    csv_column_twice: 'Cột “{column}” xuất hiện hai lần.',
    csv_cells_not_as_header:
      'Dòng có {found, plural, other {# ô}}, tiêu đề có {expected, plural, other {# cột}}.',
    rates_not_a_list: 'Đây không phải là danh sách tỷ giá.',
    rate_row_not_valid:
      '{key, select, date {“{found}” không phải là ngày có trong lịch, viết theo dạng 2026-03-31.} rate {“{found}” không phải là tỷ giá; hãy viết số thập phân lớn hơn 0, ví dụ 26250.5.} from {“{found}” không phải là mã tiền tệ.} to {“{found}” không phải là mã tiền tệ.} other {Một tỷ giá cần có date, from, to và rate.}}',
    rate_given_twice: 'Đã có một tỷ giá khác cho {pair} trong cùng ngày.',
    bundle_not_valid:
      'Đây không phải là gói dữ liệu: {key, select, root {cần một đối tượng gồm terms, events, rates, statements và signatures.} other {thiếu “{key}” hoặc “{key}” không đúng dạng mà gói cần.}}',
    statements_missing: 'Gói không có bảng quyết toán nào, nên không có gì để kiểm tra.',
  },
};
