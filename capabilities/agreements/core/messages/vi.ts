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
      'Số tiền một bên nợ bên kia đến hạn {days, plural, =0 {vào ngày đầu tiên của tháng sau} other {# ngày sau ngày đầu tiên của tháng sau}}.',
    payout_minimum: 'Số tiền dưới {minimum} không được chi trả mà chuyển sang tháng sau.',
  },
  bases: { gross: 'Doanh thu gộp', net: 'Doanh thu thuần', profit: 'Lợi nhuận gộp' },
  states: {
    proposed: 'Đã đề xuất',
    signed_by_one_side: 'Một bên đã phê duyệt',
    in_force: 'Đang có hiệu lực',
    superseded: 'Đã được thay bằng phiên bản sau',
    withdrawn: 'Đã rút lại',
  },
  text: {
    title: 'Tiêu đề',
    scope: 'Phạm vi và mục tiêu',
    terms: 'Điều khoản về tiền',
    termsInFile:
      'Các điều khoản này nhiều hơn những gì có thể viết thành câu ở đây; tệp điều khoản bên dưới mới là căn cứ.',
    changed: 'Thay đổi',
    before: 'Đang có hiệu lực nhưng không còn trong phiên bản này:',
    notice: 'Chấm dứt và báo trước',
  },
  page: {
    title: 'Thỏa thuận',
    purpose:
      'Những gì hai bên đã phê duyệt, đúng từng chữ. Việc quyết toán tính theo các điều khoản về tiền này, chính xác đến đơn vị nhỏ nhất.',
    none: 'Chưa có thỏa thuận',
    noneText:
      'Một bên viết bản nháp, xem lại rồi đề xuất; bên kia phê duyệt hoặc từ chối kèm lý do. Thỏa thuận có hiệu lực khi cả hai đã phê duyệt. Thỏa thuận đầu tiên nên đơn giản: từ khi nào, bằng tiền gì, mỗi bên được bao nhiêu trên một khoản bán.',
    example:
      'Ví dụ: 30\u00a0% doanh thu thuần cho công ty phần mềm, 70\u00a0% cho công ty phần cứng, thanh toán hằng tháng.',
    first: 'Viết bản nháp đầu tiên',
    continue: 'Viết tiếp bản nháp',
    change: 'Soạn thay đổi',
    waiting: 'Phiên bản {version, number} đang chờ phê duyệt',
    waitingText:
      'Hãy đọc toàn bộ. Phiên bản có hiệu lực khi cả hai bên đã phê duyệt đúng nội dung và điều khoản này.',
    inForce: 'Đang có hiệu lực: phiên bản {version, number}',
    since: 'từ',
    version: 'Phiên bản {version, number}',
    versions: 'Tất cả phiên bản',
    draft: 'Bản nháp của bên bạn cho phiên bản tiếp theo',
    draftBy: '{name} đã lưu lúc',
    discard: 'Bỏ bản nháp',
    discardText: 'Những gì đang có hiệu lực vẫn giữ nguyên; chỉ bản nháp của bên bạn bị bỏ.',
  },
  version: {
    version: 'Phiên bản',
    state: 'Trạng thái',
    at: 'Ngày đề xuất',
    proposed: 'Người đề xuất',
    approvalOf: 'Phê duyệt của {company}',
    approved: 'Đã phê duyệt',
    notYet: 'Chưa',
    withdrawn: 'Người rút lại',
    proof: 'Chứng cứ: mã băm, chữ ký và tệp điều khoản',
    hash: 'Mã băm',
    hashHint:
      'Mã băm đại diện cho đúng nội dung và điều khoản này: đổi một chữ là thành mã khác. Chữ ký của mỗi bên (Ed25519) ký trên mã đó, nên ai cũng kiểm tra được điều gì đã được phê duyệt, kể cả khi không có chương trình này.',
    signatureOf: 'Chữ ký của {company}:',
    key: 'khóa công khai',
    file: 'Tệp điều khoản',
    download: 'Tải terms.json',
    fileHint:
      'Tệp điều khoản là phần về tiền, viết cho máy đọc. Công cụ dòng lệnh quyết toán theo chính tệp này.',
  },
  draft: {
    title: 'Bản nháp thỏa thuận',
    purpose:
      'Thỏa thuận đầu tiên nên đơn giản; khi đã hiểu nhau hơn, bạn có thể thay đổi bằng một phiên bản khác.',
    saved: 'Đã lưu bản nháp. Chỉ bên bạn thấy.',
    save: 'Lưu bản nháp',
    review: 'Tiếp: xem lại nội dung sẽ đề xuất',
    what: 'Nội dung và thời hạn',
    whatHint: 'Các điều khoản này được giữ đúng như bạn viết, bằng ngôn ngữ của bạn hoặc ngôn ngữ chung.',
    scopeHint:
      'Hai bên cùng làm gì và để làm gì, ở khu vực nào, cho khách hàng nào; và điều gì không thuộc phạm vi.',
    starts: 'Ngày đầu tiên',
    ends: 'Ngày cuối cùng',
    endsHint: 'Để trống nếu không có ngày kết thúc cố định.',
    money: 'Chia trên khoản nào',
    moneyHint: 'Doanh số mà mỗi bên bán trong liên minh này được chia theo các điều khoản này.',
    currency: 'Loại tiền của bảng quyết toán',
    timeZone: 'Múi giờ',
    timeZoneHint: 'Quyết định một khoản bán thuộc ngày nào, và do đó thuộc tháng nào.',
    base: 'Số tiền nào được chia?',
    baseHint: 'Lấy ví dụ một khoản bán {amount}, trong đó thuế {tax}, giá vốn hàng bán {cost}:',
    bases: {
      gross: 'Toàn bộ số tiền khách trả: chia {shared}. Đơn giản, nhưng bên thu tiền còn phải nộp thuế.',
      net: 'Số tiền trừ thuế: chia {shared}. Lựa chọn thường dùng.',
      profit:
        'Số tiền trừ thuế và giá vốn: chia {shared}. Công bằng khi chi phí khác nhau; hai bên phải tin số liệu chi phí.',
    },
    split: 'Mỗi bên được bao nhiêu',
    splitHint: 'Tính bằng phần trăm của số tiền được chia; cộng lại đúng 100.',
    share: 'Phần của {company}',
    restToPartner: 'Phần còn lại là của {company}. Bạn sẽ điền khi họ đã tham gia.',
    thePartner: 'đối tác',
    payout: 'Quyết toán và thanh toán',
    period: 'Mỗi tháng dương lịch có một bảng quyết toán, do cả hai bên phê duyệt.',
    minimum: 'Số tiền chi trả tối thiểu',
    minimumHint: 'Ít hơn thì chuyển sang tháng sau. Để trống: số nào cũng chi trả.',
    dueDays: 'Đến hạn sau (ngày)',
    dueDaysHint: 'Tính từ ngày đầu tiên sau tháng đó.',
    refundDays: 'Hoàn tiền được chia trong vòng (ngày)',
    refundDaysHint:
      'Khoản hoàn tiền trong số ngày này kể từ ngày bán được trừ lại từ cả hai bên; nếu muộn hơn thì bên thu tiền chịu. Để trống: luôn được chia.',
    end: 'Chấm dứt',
    noticeHint:
      'Một bên chấm dứt bằng cách nào và báo trước bao lâu, ví dụ “vào cuối tháng, báo trước ba tháng bằng văn bản”.',
  },
  preview: {
    title: 'Một khoản bán mang lại bao nhiêu, bằng {currency}',
    amount: 'Khách trả',
    tax: 'trong đó thuế',
    costOfGoods: 'Giá vốn',
    noAmount: 'Chỉ viết chữ số.',
    sharesMissing: 'Hãy điền tỷ lệ để xem mỗi bên được bao nhiêu.',
    table: 'Các phần của khoản bán theo từng cách tính',
    caption: 'Theo số tiền được chia',
    chosen: 'đã chọn',
    shared: 'Số tiền được chia',
  },
  review: {
    title: 'Xem lại trước khi đề xuất',
    purpose: 'Đây đúng là những gì {partner} sẽ thấy. Trước khi đề xuất, chỉ bên bạn thấy.',
    words: 'Thỏa thuận',
    propose: 'Đề xuất với {partner}',
    point1: 'Từ lúc đó {partner} thấy phiên bản này, kèm tên bạn là người đề xuất.',
    point2: 'Không ai sửa được nữa; bạn có thể rút lại cho đến khi cả hai bên đã phê duyệt.',
    point3:
      'Không ai bị ràng buộc trước khi cả hai bên phê duyệt. Hãy nhờ luật sư đọc những điều quan trọng: chương trình này không thay thế luật sư.',
    back: 'Sửa lại',
    noDraft: 'Không có bản nháp nào để đề xuất.',
    incomplete: 'Bản nháp chưa hoàn chỉnh.',
    done: 'Đã đề xuất. {partner} đã thấy phiên bản này.',
  },
  decide: {
    approve: 'Phê duyệt cho bên bạn',
    approveTitle: 'Phê duyệt phiên bản {version, number} cho {company}?',
    approveText:
      'Bạn ký đúng nội dung và điều khoản này cho {company}, bằng khóa của công ty. Chữ ký không rút lại được; muốn thay đổi phải có phiên bản khác.',
    firstSignature: 'Chỉ có hiệu lực khi bên kia cũng đã phê duyệt.',
    lastSignature: 'Bên kia đã phê duyệt: có chữ ký của bạn là có hiệu lực.',
    done: {
      signed_by_one_side: 'Đã phê duyệt cho bên bạn. Bên kia cũng cần phê duyệt.',
      in_force: 'Cả hai bên đã phê duyệt: thỏa thuận có hiệu lực.',
    },
    takeBack: 'Rút lại đề xuất',
    turnDown: 'Từ chối đề xuất',
    withdrawText:
      'Cả hai bên vẫn đọc được phiên bản này nhưng không phê duyệt được nữa. Sau đó bên nào cũng có thể đề xuất bản khác.',
    reason: 'Lý do',
    reasonHint: 'Cần khác đi ở điểm nào? Bên kia sẽ đọc.',
  },
  today: {
    title: 'Thỏa thuận chờ phê duyệt: {alliance}',
    text: '{company} đề xuất phiên bản {version, number}. Hãy đọc rồi phê duyệt hoặc từ chối.',
    open: 'Đọc đề xuất',
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
