import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  stages: { forming: 'Hình thành', agreeing: 'Thỏa thuận', running: 'Vận hành' },
  mail: {
    invitation: {
      subject: '{organisation} mời {partner} tham gia liên minh',
      text: 'Xin chào,\n\n{inviter} của {organisation} mời {partner} tham gia liên minh “{alliance}”.\n\nMục tiêu của liên minh:\n{goal}\n\nMở liên kết này để xem và tham gia (dùng được một lần, trong {days} ngày):\n{link}\n\nMở liên kết không làm chia sẻ bất cứ dữ liệu nào của bạn. Nếu bạn không chờ đợi thư này, bạn không cần làm gì.\n',
    },
  },
  list: {
    title: 'Liên minh',
    purpose: 'Bạn cùng ai hướng tới mục tiêu chung, mỗi liên minh đã đi đến đâu và đang chờ điều gì.',
    begin: 'Lập liên minh',
    name: 'Liên minh',
    partner: 'Đối tác',
    invited: '{company} (đã mời)',
    stage: 'Giai đoạn',
    accountable: 'Người chịu trách nhiệm',
    since: 'Từ ngày',
    none: 'Chưa có liên minh nào',
    noneText:
      'Liên minh là không gian thuộc về hai công ty như nhau: cả hai cùng thấy mục tiêu, thỏa thuận, doanh số và bảng quyết toán. Số liệu phụ thuộc, danh sách ứng viên và bản nháp vẫn là của riêng bạn.',
    example: 'Cách làm, ví dụ:',
    exampleStep1:
      'Bạn nêu mục tiêu: “Bán cảm biến của chúng tôi cùng phần mềm của họ tại Hà Lan, 200 bộ trong một năm.”',
    exampleStep2:
      'Bạn gửi đối tác một liên kết. Họ thấy ai mời, mời để làm gì, và tham gia dưới tên của mình.',
    exampleStep3:
      'Một bên soạn thỏa thuận: 30\u00a0% cho phần mềm, 70\u00a0% cho phần cứng. Hai bên phê duyệt, và việc quyết toán tính theo đó.',
  },
  begin: {
    title: 'Lập liên minh',
    purpose: 'Hãy nêu mục đích. Bước sau bạn mời đối tác; đến lúc đó chỉ công ty bạn nhìn thấy.',
    with: 'Bạn bắt đầu liên minh này với {name}. Chỉ công ty bạn biết điều đó; đối tác chỉ thấy tên và mục tiêu.',
    name: 'Tên liên minh',
    nameHint: 'Tên mà hai bên sẽ gọi, ví dụ “Cảm biến cho nhà kính”.',
    goal: 'Mục tiêu chung',
    goalHint: 'Một mục tiêu mà cả hai bên đều muốn, trong một hai câu, nếu được thì kèm con số và thời hạn.',
    accountable: 'Người chịu trách nhiệm phía chúng tôi',
    accountableHint: 'Mỗi bên đúng một người: người mà đối tác liên hệ. Có thể đổi bất cứ lúc nào.',
    party: 'Tên ngắn của chúng tôi trong điều khoản và tệp',
    partyHint:
      'Một từ đơn giản như “hai-phong”: từ này nằm trong điều khoản của thỏa thuận, dữ liệu bán hàng và địa chỉ, và không thay đổi.',
    whoSees: 'Trong lời mời, đối tác thấy tên và mục tiêu; những điều khác chỉ thấy từ khi tham gia.',
  },
  overview: {
    goal: 'Mục tiêu chung',
    change: 'Đổi tên hoặc mục tiêu',
    toAgreement: 'Mở thỏa thuận',
    draftMeanwhile: 'Trong lúc chờ, soạn thỏa thuận',
    next: {
      invite: 'Tiếp theo: mời đối tác',
      inviteText:
        'Liên minh mới có một bên. Đối tác nhận được liên kết, thấy mục tiêu và người mời, rồi tham gia bằng công ty của họ.',
      wait: 'Đang chờ {company}',
      waitText:
        'Lời mời còn hiệu lực. Ngay khi họ tham gia, bạn sẽ thấy ở trang này. Trong lúc chờ, bạn có thể soạn thỏa thuận; bản nháp chỉ bên bạn thấy.',
      agree: 'Tiếp theo: thống nhất điều khoản',
      agreeText:
        'Hai bên đã có mặt. Một bên soạn một thỏa thuận đơn giản và đề xuất, rồi cả hai phê duyệt. Từ đó doanh số có thể được quyết toán.',
      run: 'Thỏa thuận đang có hiệu lực',
      runText:
        'Mỗi bên gửi doanh số của mình, và mỗi tháng có một bảng quyết toán do cả hai phê duyệt. Muốn đổi điều khoản, hãy đề xuất phiên bản khác.',
    },
  },
  sides: {
    title: 'Hai bên',
    purpose: 'Người được nêu ở đây chịu trách nhiệm cho bên mình và là đầu mối liên hệ.',
    company: 'Công ty',
    country: 'Quốc gia',
    party: 'Tên trong điều khoản',
    joined: 'Tham gia',
    actions: 'Thao tác',
    nameAnother: 'Đổi người',
    nameTitle: 'Ai chịu trách nhiệm phía chúng tôi?',
    name: 'Chọn người này',
  },
  invite: {
    title: 'Mời đối tác',
    company: 'Công ty được mời',
    email: 'Địa chỉ email của người nhận ở đó',
    emailHint: 'Liên kết chỉ dùng được với địa chỉ này: một người có quyền quyết định cho công ty.',
    whatTheySee:
      'Người nhận thấy tên và mục tiêu của liên minh, tên và quốc gia của công ty bạn. Ngoài ra không thấy gì trước khi tham gia.',
    make: 'Tạo lời mời',
    mailed: 'Lời mời đã được gửi tới {email}. Bạn cũng có thể tự chuyển liên kết:',
    notMailed:
      'Hãy chuyển liên kết này cho {company} qua tin nhắn hoặc thư. Liên kết chỉ hiện lần này; chưa có thư nào được gửi.',
    link: 'Liên kết của lời mời',
    until: 'Dùng được một lần, đến',
    invitations: 'Lời mời',
    another: 'Mời thêm',
    to: 'Gửi tới',
    state: 'Trạng thái',
    expires: 'Dùng được đến',
    states: { open: 'Còn hiệu lực', expired: 'Hết hạn', accepted: 'Đã nhận lời', withdrawn: 'Đã rút lại' },
    withdraw: 'Rút lại',
    withdrawOf: 'Rút lại lời mời gửi {company}',
    withdrawText: 'Liên kết ngừng hoạt động ngay. Bạn có thể mời lại bằng liên kết mới.',
  },
  join: {
    title: 'Lời mời vào “{alliance}”',
    purpose: '{inviters} mời {company} vào một liên minh: không gian thuộc về hai công ty như nhau.',
    sharedTitle: 'Những gì được chia sẻ khi bạn tham gia',
    shared1: '{inviters} thấy tên và quốc gia của công ty bạn, cùng tên người chịu trách nhiệm phía bạn.',
    shared2:
      'Thỏa thuận, doanh số và bảng quyết toán mà mỗi bên đưa vào liên minh này thì cả hai cùng thấy. Đề xuất được chia sẻ khi bạn gửi đi, không sớm hơn.',
    shared3: 'Số liệu phụ thuộc, khách hàng, ứng viên, bản nháp và các liên minh khác vẫn chỉ là của bạn.',
    closed: 'Không dùng được lời mời này',
    toStart: 'Về trang đầu',
    howTitle: 'Tham gia',
    until: 'Lời mời dùng được một lần, đến',
    already: 'Bạn đã có tài khoản?',
    accept: 'Tham gia liên minh',
    organisation: 'Công ty nào của bạn tham gia?',
    noCompany:
      'Cần vai trò quản lý hoặc chủ sở hữu trong một công ty để tham gia thay mặt công ty đó. Hãy hỏi chủ sở hữu của công ty bạn.',
    companyName: 'Tên công ty của bạn',
    currency: 'Loại tiền bạn hạch toán',
    email: 'Địa chỉ email của bạn',
    name: 'Tên của bạn',
    password: 'Mật khẩu',
    passwordHint: 'Ít nhất {least, number} ký tự; vài từ ghép liền nhau sẽ dễ nhớ.',
  },
  today: {
    waiting: 'Đang chờ đối tác',
    waitingFor: '{company} chưa trả lời. Lời mời dùng được đến',
  },
  refusals: {
    alliance_not_found: 'Không có liên minh này, hoặc tổ chức của bạn không thuộc liên minh đó.',
    invitation_not_found:
      'Lời mời này không tồn tại. Có thể liên kết bị cắt mất một phần; hãy mở đầy đủ hoặc xin đối tác lời mời mới.',
    invitation_expired: 'Lời mời này đã hết hạn. Hãy xin đối tác lời mời mới.',
    invitation_already_used:
      'Lời mời này đã được dùng. Nếu người dùng là bạn, hãy đăng nhập và mở mục Liên minh.',
    invitation_withdrawn: 'Lời mời này đã bị rút lại. Hãy hỏi người đã gửi.',
    invitation_for_another_email:
      'Lời mời này dành cho {email}. Hãy đăng nhập bằng địa chỉ đó, hoặc xin đối tác lời mời cho địa chỉ của bạn.',
    email_already_known: 'Đã có tài khoản với địa chỉ email này. Hãy đăng nhập rồi tham gia.',
    password_too_short: 'Mật khẩu có {length} ký tự; cần ít nhất {least}. Vài từ ghép liền nhau sẽ dễ nhớ.',
    password_too_common:
      'Mật khẩu này thuộc loại bị đoán đầu tiên. Hãy chọn những từ không ai liên hệ với bạn.',
    already_in_alliance: 'Tổ chức của bạn đã là một bên của liên minh này. Bên kia phải là một công ty khác.',
    alliance_is_full: 'Liên minh này đã đủ hai bên. Với đối tác khác, hãy lập một liên minh khác.',
    partner_is_a_colleague:
      'Đây là địa chỉ của đồng nghiệp. Mời đồng nghiệp ở Cài đặt, Nhân sự; đối tác phải là một công ty khác.',
    partner_already_invited:
      'Địa chỉ này đã có một lời mời còn hiệu lực. Nếu mất liên kết, hãy rút lời mời đó trước.',
    party_name_not_plain:
      'Hãy dùng một từ ngắn: bắt đầu bằng chữ thường, tiếp theo là chữ thường không dấu, chữ số hoặc dấu gạch nối, nhiều nhất 30 ký tự. Ví dụ: hai-phong.',
    party_name_reserved: '“{name}” đã có nghĩa khác trong địa chỉ và chương trình. Hãy chọn từ khác.',
    party_name_taken: '“{name}” là tên của bên kia ở đây. Hãy chọn từ khác.',
    accountable_person_not_a_member: 'Hãy chọn một người trong tổ chức của bạn.',
  },
};
