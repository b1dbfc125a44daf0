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
    terms: 'Điều khoản về tiền',
    termsInFile:
      'Các điều khoản này nhiều hơn những gì có thể viết thành câu ở đây; tệp điều khoản bên dưới mới là căn cứ.',
    changed: 'Thay đổi',
  },
  clauses: {
    title: 'Những điều khác cần thỏa thuận',
    hint: 'Điều không được viết ra thì chưa được thỏa thuận, và tranh cãi thường bắt đầu từ đó. Hãy mở từng điều, bắt đầu từ câu mẫu rồi sửa chỗ chưa đúng. Phần trong [ngoặc] là để bạn điền.',
    example: 'Ví dụ:',
    begin: 'Bắt đầu từ câu này',
    said: 'Đã viết',
    empty: 'Chưa viết',
    optional: 'Nếu muốn',
    look: 'Cần xem lại',
    names: {
      scope: 'Phạm vi và mục tiêu',
      duties: 'Quyền và nghĩa vụ',
      ownership: 'Khách hàng, dữ liệu, thương hiệu, nội dung và kênh bán',
      kpis: 'Chỉ tiêu',
      intellectualProperty: 'Sở hữu trí tuệ',
      confidentiality: 'Bảo mật',
      nonCompetition: 'Không cạnh tranh',
      notice: 'Chấm dứt và báo trước',
      exit: 'Sau khi chấm dứt',
      disputes: 'Tranh chấp',
    },
    settles: {
      scope:
        'Hai bên cùng làm gì và để làm gì, bằng con số và thời hạn, ở khu vực nào, cho khách hàng nào; và điều gì không thuộc phạm vi.',
      duties: 'Ai làm việc gì, khi nào xong, và mỗi bên được trông đợi điều gì ở bên kia.',
      ownership:
        'Ai được dùng gì và thứ đó là của ai: khách hàng, dữ liệu của họ, thương hiệu, nội dung bán hàng và các kênh bán.',
      kpis: 'Con số cho biết hợp tác có hiệu quả không, ngày xem lại, và làm gì khi không đạt.',
      intellectualProperty: 'Mỗi bên mang vào và giữ lại những gì, và thành quả cùng làm ra thuộc về ai.',
      confidentiality: 'Điều gì không được tiết lộ, ai được xem, và trong bao lâu.',
      nonCompetition:
        'Chỉ khi hai bên muốn: một bên không được làm gì ngoài liên minh, ở đâu và trong bao lâu. Hãy hỏi luật sư: pháp luật có giới hạn.',
      notice:
        'Một bên chấm dứt bằng cách nào, báo trước bao lâu, bằng hình thức nào, và khi nào được chấm dứt ngay.',
      exit: 'Sau khi chấm dứt thì làm gì: bảng quyết toán cuối, khách hàng, dữ liệu, hàng hóa và thiết bị.',
      disputes:
        'Khi bất đồng thì làm gì: thương lượng trước, rồi hòa giải, rồi trọng tài hoặc tòa án; trong thời hạn nào và theo luật nào.',
    },
    examples: {
      scope:
        'Hai bên cùng bán cảm biến kèm phần mềm cho nhà vườn trồng nhà kính tại [Hà Lan], mục tiêu [200] khách hàng vào ngày [2027-12-31]. Bán cho ngành khác không thuộc phạm vi này.',
      duties:
        'Công ty phần mềm tư vấn và chốt đơn trong vòng [5] ngày làm việc kể từ khi có yêu cầu. Công ty phần cứng giao hàng và lắp đặt trong vòng [10] ngày làm việc kể từ khi đặt hàng.',
      ownership:
        'Khách hàng thuộc về bên đã tìm được họ; bên kia không tự ý tiếp cận khách hàng đó. Mỗi bên chỉ dùng dữ liệu khách hàng cho việc hợp tác này. Mỗi bên được dùng thương hiệu và logo của bên kia trên chào hàng chung sau khi được đồng ý. Nội dung và hình ảnh làm chung thì cả hai được dùng. Cửa hàng trực tuyến và các kênh mạng xã hội vẫn thuộc bên đang vận hành.',
      kpis: 'Mỗi quý hai bên có thêm ít nhất [30] khách hàng mới. Nếu hai quý liền không đạt, hai bên họp trong vòng [14] ngày để quyết định thay đổi điều gì hoặc dừng lại.',
      intellectualProperty:
        'Những gì mỗi bên đã có hoặc mang vào vẫn là của bên đó; bên kia chỉ được dùng cho việc hợp tác này. Những gì hai bên cùng phát triển thuộc về cả hai với phần bằng nhau.',
      confidentiality:
        'Không bên nào tiết lộ giá, danh sách khách hàng hoặc bản vẽ kỹ thuật của bên kia trong thời gian thỏa thuận và [2 năm] sau đó. Nhân viên cần cho công việc thì được xem.',
      nonCompetition:
        'Trong thời gian thỏa thuận, không bên nào cùng đối tác khác chào bán sản phẩm cạnh tranh tại khu vực [Đồng bằng sông Hồng], kể cả [6 tháng] sau đó.',
      notice:
        'Mỗi bên có thể chấm dứt bằng văn bản vào cuối tháng, báo trước [ba tháng]. Nếu có vi phạm nghiêm trọng không được khắc phục trong [30 ngày], bên kia được chấm dứt ngay.',
      exit: 'Trong vòng [30 ngày] sau khi chấm dứt, hai bên lập bảng quyết toán cuối. Khách hàng đang có được phục vụ đến hết hợp đồng rồi bàn giao cho bên đã tìm được họ. Dữ liệu khách hàng của bên kia được trả lại và xóa. Hàng tồn kho và thiết bị trả về chủ sở hữu.',
      disputes:
        'Trước hết, người chịu trách nhiệm của hai bên thương lượng trong [14 ngày]. Nếu không được thì mời hòa giải viên trong [30 ngày]. Phần còn lại do tòa án tại [Hà Nội] giải quyết theo pháp luật [Việt Nam].',
    },
  },
  gaps: {
    title: 'Những điều còn thiếu hoặc chưa rõ',
    purpose:
      'Tìm theo từ ngữ nên có thể không đúng. Không ai bắt buộc phải sửa; nhưng điều không viết ra thì chưa được thỏa thuận.',
    allSaid: 'Mọi điều đều đã được viết và đều nói đến từng điểm quan trọng.',
    missing: 'Hoàn toàn chưa viết',
    unsaid: 'Không thấy nói về: {points}.',
    words: '{words}: có thể hiểu theo nhiều cách. Hãy viết rõ đến khi nào, bao nhiêu, hoặc đo bằng cách nào.',
    open: 'Còn phải điền: {places}.',
    count: '{count, plural, =0 {Không thiếu gì} other {# điều còn thiếu hoặc chưa rõ}}',
    points: {
      outside: 'điều gì không thuộc phạm vi',
      figure: 'con số cần đạt',
      when: 'đến khi nào',
      missed: 'làm gì khi không đạt',
      customers: 'khách hàng',
      data: 'dữ liệu',
      brand: 'thương hiệu',
      content: 'nội dung và hình ảnh',
      channels: 'kênh bán',
      broughtIn: 'những gì mỗi bên mang vào',
      madeTogether: 'những gì cùng làm ra',
      duration: 'bao lâu, tính bằng ngày, tháng hoặc năm',
      place: 'áp dụng ở đâu',
      inWriting: 'bằng hình thức nào',
      atOnce: 'khi nào được chấm dứt ngay',
      handover: 'quyết toán cuối và bàn giao',
      assets: 'hàng hóa và thiết bị',
      talks: 'thương lượng trước',
      mediator: 'hòa giải viên',
      lastResort: 'trọng tài hoặc tòa án',
      law: 'theo luật nào',
    },
  },
  differences: {
    title: 'Điểm khác so với phiên bản {version, number}',
    none: 'Hai phiên bản này giống hệt nhau.',
    before: 'Trước',
    after: 'Sau',
    nothing: 'không có',
    days: '{days, plural, other {# ngày}}',
    noLimit: 'không giới hạn',
    noEnd: 'không có ngày kết thúc cố định',
    compare: 'So sánh với',
    alone: 'không so sánh',
    terms: {
      starts: 'Ngày đầu tiên',
      ends: 'Ngày cuối cùng',
      currency: 'Loại tiền',
      timeZone: 'Múi giờ',
      base: 'Số tiền được chia',
      minimum: 'Số tiền chi trả tối thiểu',
      dueIn: 'Đến hạn sau',
      refundsWithin: 'Hoàn tiền được chia trong vòng',
      share: 'Phần của {company}',
      place: 'Trong tệp điều khoản: {place}',
    },
  },
  page: {
    tryTerms: 'Thử trên số liệu đã qua',
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
