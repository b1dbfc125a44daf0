import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  title: 'Thẩm định {name}',
  purpose:
    'Xem kỹ trước khi ràng buộc: cần kiểm tra gì, ai kiểm tra và đến khi nào, đã thấy gì, và điều đó có nghĩa gì cho việc hợp tác.',
  areas: { financial: 'Tài chính', legal: 'Pháp lý', market: 'Thị trường', technical: 'Kỹ thuật' },
  areaOpen: 'xong {done, number} trên {items, number}',
  states: { open: 'Chưa làm', under_way: 'Đang làm', done: 'Xong', set_aside: 'Bỏ qua' },
  ratings: { green: 'Xanh', amber: 'Vàng', red: 'Đỏ', none: 'Chưa đánh giá' },
  ratingMeans: {
    green: 'không có gì cản trở',
    amber: 'cần theo dõi hoặc ghi rõ trong thỏa thuận',
    red: 'không nên hợp tác',
  },
  begin: {
    title: 'Chưa kiểm tra gì',
    text: 'Một danh mục để bắt đầu: tài chính, pháp lý, thị trường, kỹ thuật, và những gì tra cứu được về một công ty ở {country}. Bỏ qua mục không cần, thêm mục cần.',
    textNoCountry:
      'Một danh mục để bắt đầu: tài chính, pháp lý, thị trường, kỹ thuật. Khi đã điền quốc gia của ứng viên, danh mục còn có những gì tra cứu được ở đó.',
    example:
      'Ví dụ: “Báo cáo tài chính ba năm” – Lan, hạn 15/3: lỗ hai trong ba năm, đỏ; chưa thể chọn cho đến khi có người ghi vì sao vẫn đi tiếp.',
    act: 'Bắt đầu thẩm định',
    done: 'Danh mục có {count, plural, other {# mục}}',
  },
  figures: {
    done: 'Đã xong',
    ofItems: 'trên {items, number}',
    overdue: 'Quá hạn',
    red: 'Phát hiện đỏ',
    blocking: '{count, plural, =0 {không mục nào chặn quyết định} other {# mục chặn quyết định}}',
    amber: 'Phát hiện vàng',
  },
  blocked: {
    title: '{count, plural, other {# phát hiện đỏ}} đang chặn quyết định chọn {name}',
    text: 'Hãy khắc phục rồi đánh giá lại, hoặc để một quản lý ghi rõ vì sao vẫn tiếp tục.',
  },
  item: {
    owner: 'Người kiểm tra',
    nobody: 'chưa có ai',
    due: 'Hạn',
    noDay: 'chưa đặt ngày',
    overdue: 'Quá hạn từ {day}',
    finding: 'Đã thấy gì',
    findingHint: 'Ghi đã thấy gì và ở đâu, để người khác có thể kiểm tra lại.',
    noFinding: 'Chưa ghi gì.',
    rating: 'Điều đó có nghĩa là',
    state: 'Tình trạng',
    links: 'Liên kết đến những gì đã xem',
    linksHint: 'Mỗi dòng một địa chỉ.',
    setAsideReason: 'Vì sao mục này không cần ở đây',
    setAside: 'Bỏ qua: {reason}',
    evidence: 'Bằng chứng cho {item}',
    files: '{count, plural, other {# tệp}}',
    change: 'Kiểm tra',
    changeOf: 'Kiểm tra {item}',
    changeTitle: '{item}',
    save: 'Lưu',
    saved: 'Đã lưu “{item}”',
    changedBy: 'Sửa lần cuối bởi {name}, {when}',
    own: 'Mục tự thêm',
  },
  add: {
    act: 'Thêm mục',
    title: 'Thêm một mục riêng',
    name: 'Cần kiểm tra gì',
    look: 'Xem những gì',
    area: 'Lĩnh vực',
    done: '“{item}” đã có trong danh mục',
  },
  share: {
    act: 'Phân công',
    actOf: 'Phân công phần {area}',
    title: 'Ai nhận các mục chưa có người: {area}',
    text: 'Giao mọi mục còn mở của lĩnh vực này mà chưa có người phụ trách cho một đồng nghiệp.',
    done: '{count, plural, =0 {Mục nào cũng đã có người phụ trách} other {# mục nay đã có người phụ trách}}',
  },
  reason: {
    act: 'Ghi lý do vẫn tiếp tục',
    title: 'Vẫn tiếp tục dù có phát hiện này?',
    text: 'Lý do được giữ cạnh phát hiện này cùng tên bạn và thời điểm. Không ai sửa được; quyết định chọn {name} sẽ nêu lý do ấy.',
    label: 'Vì sao chúng ta vẫn tiếp tục',
    send: 'Ghi lại',
    done: 'Đã ghi lý do của bạn',
    written: 'Chúng ta vẫn tiếp tục vì: {reason}',
    by: '{name}, {when}',
    blocks: 'Cản quyết định',
    explained: 'Đã có lý do',
  },
  list: {
    title: 'Thẩm định',
    text: 'Các ứng viên trong danh sách rút gọn, và mức độ đã kiểm tra từng bên.',
    none: 'Hãy đưa một ứng viên vào danh sách rút gọn để xem xét kỹ.',
    notBegun: 'chưa bắt đầu',
    candidate: 'Ứng viên',
    done: 'Đã xong',
    of: '{done, number} trên {items, number}',
    overdue: 'Quá hạn',
    findings: 'Phát hiện',
    blocking: '{count, plural, other {# mục chặn}}',
  },
  template: {
    accounts: {
      name: 'Báo cáo tài chính ba năm',
      look: 'Lợi nhuận, vốn chủ sở hữu và tiền của ba năm gần nhất, bản kiểm toán nếu có. Họ có trả được các khoản phải trả từ tiền làm ra không?',
    },
    debts: {
      name: 'Nợ và tài sản bảo đảm',
      look: 'Khoản vay, thấu chi, thuê tài chính, bảo lãnh: bao nhiêu, khi nào đến hạn, thế chấp bằng gì?',
    },
    taxes: {
      name: 'Nghĩa vụ thuế',
      look: 'Xác nhận gần đây của cơ quan thuế rằng không nợ thuế; các đợt thanh tra thuế đang diễn ra.',
    },
    customerShare: {
      name: 'Doanh thu phụ thuộc vài khách hàng',
      look: 'Khách hàng lớn nhất chiếm bao nhiêu doanh thu? Trên 30 % thì mất một khách có thể kéo họ ngã theo.',
    },
    payment: {
      name: 'Thói quen thanh toán',
      look: 'Hỏi hai nhà cung cấp của họ: trả đúng hạn, trễ hạn hay tranh cãi? Trung tâm thông tin tín dụng nói gì?',
    },
    vnTax: {
      name: 'Mã số thuế và tình trạng thuế (Việt Nam)',
      look: 'Tra mã số thuế tại cơ quan thuế: đang hoạt động tại địa chỉ đăng ký, không nằm trong danh sách rủi ro về hóa đơn.',
    },
    euVat: {
      name: 'Mã số VAT (EU)',
      look: 'Kiểm tra mã VAT trên VIES: còn hiệu lực và đúng tên công ty sẽ ký không?',
    },
    registration: {
      name: 'Đăng ký kinh doanh và người được ký',
      look: 'Trích lục đăng ký gần đây: công ty tồn tại, đúng ngành nghề, và người bạn đang làm việc có quyền đại diện.',
    },
    owners: {
      name: 'Chủ sở hữu và người quản lý',
      look: 'Ai là chủ sở hữu và kiểm soát cuối cùng? Có ai trong danh sách trừng phạt, giữ chức vụ chính trị, hoặc là chủ đối thủ của bạn không?',
    },
    disputes: {
      name: 'Tranh chấp và kiện tụng',
      look: 'Vụ việc đang hoặc sắp diễn ra, bản án chưa thi hành, khiếu nại của đối tác hay nhân viên cũ.',
    },
    rights: {
      name: 'Quyền với thương hiệu, tác phẩm, phần mềm',
      look: 'Thương hiệu, kiểu dáng, sáng chế, phần mềm có thật là của họ và đã đăng ký ở nơi hai bên sẽ hợp tác không?',
    },
    licences: {
      name: 'Giấy phép',
      look: 'Mọi giấy phép mà ngành của họ và việc chung cần: hiệu lực đến khi nào, cho nơi nào và sản phẩm nào?',
    },
    personalData: {
      name: 'Dữ liệu cá nhân',
      look: 'Họ giữ dữ liệu khách hàng thế nào, ai được xem, đã từng lộ chưa, có nắm luật của cả hai nước không?',
    },
    ties: {
      name: 'Hợp đồng đang ràng buộc họ',
      look: 'Có điều khoản độc quyền, cấm cạnh tranh, hoặc cho ai đó quyền rút khi họ hợp tác với bạn không?',
    },
    vnRegister: {
      name: 'Đăng ký doanh nghiệp (Việt Nam)',
      look: 'Cổng thông tin quốc gia về đăng ký doanh nghiệp: mã số doanh nghiệp, người đại diện theo pháp luật, vốn đã góp, ngành nghề; ngành có điều kiện đã có giấy phép.',
    },
    vnInsurance: {
      name: 'Bảo hiểm xã hội (Việt Nam)',
      look: 'Danh sách của cơ quan bảo hiểm xã hội: họ có nợ tiền đóng cho người lao động không?',
    },
    cnCredit: {
      name: 'Hệ thống công khai tín dụng doanh nghiệp (Trung Quốc)',
      look: 'Hệ thống công khai thông tin tín dụng doanh nghiệp quốc gia: mã tín dụng xã hội thống nhất, phạm vi kinh doanh, danh sách hoạt động bất thường, xử phạt, cổ phần bị cầm cố.',
    },
    cnCourt: {
      name: 'Người phải thi hành án (Trung Quốc)',
      look: 'Trang thông tin thi hành án Trung Quốc: công ty hay người đại diện có đang bị thi hành án hoặc trong danh sách thất tín không?',
    },
    cnSeal: {
      name: 'Con dấu và người đại diện (Trung Quốc)',
      look: 'Con dấu có đúng là con dấu đăng ký với công an, và ai giữ? Chữ ký không kèm dấu có thể không ràng buộc.',
    },
    cnData: {
      name: 'Dữ liệu và hàng qua biên giới (Trung Quốc)',
      look: 'Dữ liệu và hàng sẽ trao đổi có được ra khỏi Trung Quốc không: quy định xuất dữ liệu cá nhân, giấy phép xuất khẩu?',
    },
    euRegister: {
      name: 'Sổ đăng ký thương mại và báo cáo năm (EU)',
      look: 'Trích lục và báo cáo đã nộp từ sổ đăng ký quốc gia (KVK, Handelsregister, Infogreffe); cam kết liên đới của công ty mẹ.',
    },
    euInsolvency: {
      name: 'Phá sản và trừng phạt (EU)',
      look: 'Sổ phá sản của nước thành viên và danh sách trừng phạt hợp nhất của EU.',
    },
    references: {
      name: 'Khách hàng và đối tác nói gì',
      look: 'Nói chuyện với hai khách hàng và một đối tác cũ: đã hứa gì, giữ được gì, có làm lại không?',
    },
    rivals: {
      name: 'Quan hệ với đối thủ của bạn',
      look: 'Họ có làm cho hoặc làm cùng công ty cạnh tranh với bạn không? Qua họ, đối thủ biết được gì?',
    },
    overlap: {
      name: 'Khách hàng chung',
      look: 'Khách hàng nào cả hai cùng phục vụ, ai đến trước, chỗ nào dễ giẫm chân nhau?',
    },
    outlook: {
      name: 'Thị trường của họ đi về đâu',
      look: 'Thị trường có tăng không, họ chiếm bao nhiêu, điều gì sẽ khiến sản phẩm của họ thành thừa sau ba năm?',
    },
    capacity: {
      name: 'Năng lực cung ứng',
      look: 'Với người, máy và hàng tồn hiện có, họ nhận thêm việc được không? Chỗ nào đứt trước?',
    },
    quality: {
      name: 'Chất lượng và chứng nhận',
      look: 'Chứng nhận kèm phạm vi và ngày (ISO 9001, CE, CCC), khiếu nại và hàng trả lại năm qua; đến xem tận nơi sản xuất.',
    },
    security: {
      name: 'An toàn hệ thống',
      look: 'Cập nhật, sao lưu đã thử phục hồi, đăng nhập hai lớp; khi có sự cố thì báo cho ai, trong bao lâu?',
    },
    keyPeople: {
      name: 'Những người then chốt',
      look: 'Bên họ ai gánh việc hợp tác này, từ bao giờ, ai thay khi người đó nghỉ?',
    },
    systems: {
      name: 'Hệ thống phải khớp nhau',
      look: 'Đơn hàng, doanh số, tồn kho có trao đổi được mà không phải gõ lại không? Thử một tệp trước khi hứa.',
    },
  },
  refusals: {
    selection_not_found: 'Cuộc tuyển chọn này không còn nữa.',
    candidate_not_found: 'Ứng viên này không còn trong danh sách. Hãy đưa trở lại trước.',
    diligence_not_begun: 'Chưa bắt đầu thẩm định ứng viên này. Hãy bắt đầu trước.',
    item_not_found: 'Mục này không có trong danh mục.',
    file_not_found: 'Tệp này không còn nữa. Có thể ai đó đã xóa; hãy gửi lại.',
    too_many_files_here: 'Ở đây đã có {most, number} tệp. Hãy xóa bớt một tệp trước.',
    there_are_too_many_items: 'Danh mục đã có {most, number} mục, mức tối đa. Hãy gộp vài mục thành một.',
    item_was_changed: '{name} vừa sửa mục này. Hãy xem lại nội dung hiện tại; những gì bạn viết vẫn còn đây.',
    owner_is_no_colleague: 'Người này không thuộc công ty. Hãy chọn một đồng nghiệp, hoặc để trống.',
    link_is_no_address: '“{value}” không phải là địa chỉ trang web. Hãy viết như example.com/trang.',
    red_needs_finding: 'Đánh giá đỏ cần có lý do: hãy ghi đã thấy gì.',
    done_needs_finding:
      'Xong nghĩa là đã thấy điều gì đó: hãy ghi lại và cho biết ý nghĩa, kể cả khi mọi thứ đều ổn.',
    set_aside_needs_reason: 'Hãy ghi vì sao mục này không cần ở đây, để sau này người khác hiểu.',
    red_is_not_set_aside:
      'Không thể bỏ qua một phát hiện đỏ. Hãy đánh giá lại nếu đã khắc phục, hoặc để một quản lý ghi lý do vẫn tiếp tục.',
    finding_is_not_red: 'Phát hiện này không còn đỏ, nên không chặn gì.',
    finding_was_changed: 'Phát hiện đã được sửa. Hãy đọc lại trước khi ghi lý do vẫn tiếp tục.',
    reason_is_written:
      'Đã có người ghi lý do vẫn tiếp tục. Lý do ấy giữ nguyên; phát hiện thay đổi thì cần lý do mới.',
  },
};
