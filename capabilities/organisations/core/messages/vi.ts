import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  roles: { viewer: 'người xem', member: 'thành viên', manager: 'quản lý', owner: 'chủ sở hữu' },
  refusals: {
    role_above_own: 'Bạn không thể trao vai trò cao hơn vai trò của mình.',
    not_a_sample: 'Đây là không gian làm việc thật, không phải dữ liệu mẫu, nên không thể xóa bỏ ở đây.',
    email_already_known: 'Đã có tài khoản với địa chỉ e-mail này. Hãy đăng nhập.',
    password_too_short: 'Mật khẩu có {length} ký tự; cần ít nhất {least}. Vài từ ghép liền nhau sẽ dễ nhớ.',
    password_too_common:
      'Mật khẩu này thuộc loại bị đoán đầu tiên. Hãy chọn những từ không ai liên hệ với bạn.',
    invitation_not_found:
      'Lời mời này không tồn tại. Có thể liên kết bị cắt mất một phần; hãy mở đầy đủ hoặc xin lời mời mới.',
    invitation_expired: 'Lời mời này đã hết hạn. Hãy xin lời mời mới.',
    invitation_already_used: 'Lời mời này đã được dùng. Nếu người dùng là bạn, hãy đăng nhập.',
    invitation_withdrawn: 'Lời mời này đã bị rút lại. Hãy hỏi người đã gửi.',
    invitation_for_another_email:
      'Lời mời này dành cho {email}. Hãy đăng nhập bằng địa chỉ đó, hoặc xin lời mời cho địa chỉ của bạn.',
    already_a_member: 'Người này đã thuộc tổ chức.',
    person_not_found: 'Không có ai ở đây với mã số này.',
    last_owner_stays: 'Tổ chức cần ít nhất một chủ sở hữu. Hãy trao quyền chủ sở hữu cho người khác trước.',
    key_not_found: 'Không có khóa này, hoặc khóa đã bị thu hồi.',
    too_many_keys: 'Đã có {most} khóa đang dùng. Hãy thu hồi bớt trước.',
  },
  mail: {
    invitation: {
      subject: '{inviter} mời bạn tham gia {organisation} trên Entente',
      text: 'Xin chào,\n\n{inviter} mời bạn cùng làm việc với {organisation} trên Entente, nơi các công ty vận hành liên minh của mình.\n\nMở liên kết này để tham gia (dùng được một lần, trong {days} ngày):\n{link}\n\nNếu bạn không chờ đợi thư này, bạn không cần làm gì.\n',
    },
  },
};
