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
    email_already_known: 'Đã có tài khoản với địa chỉ e-mail này. Hãy đăng nhập rồi tham gia.',
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
    party_name_reserved: '“{name}” đã có nghĩa khác trong địa chỉ. Hãy chọn từ khác.',
    party_name_taken: '“{name}” là tên của bên kia ở đây. Hãy chọn từ khác.',
    accountable_person_not_a_member: 'Hãy chọn một người trong tổ chức của bạn.',
  },
};
