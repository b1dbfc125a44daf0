import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  refusals: {
    not_a_sample: 'Đây là không gian làm việc thật, không phải dữ liệu mẫu, nên không thể bỏ đi ở đây.',
    too_many_samples:
      'Trong một giờ qua đã có nhiều không gian mẫu được mở tại đây. Hãy thử lại sau ít lâu, hoặc bắt đầu với công ty của bạn.',
  },
  notice: {
    label: 'Dữ liệu mẫu',
    text: 'Mọi thứ ở đây đều là giả định. Bạn cũng có thể nhìn từ phía bên kia: không gian của các đối tác nằm trong danh sách công ty.',
    out: 'Bắt đầu với công ty của bạn',
    outTitle: 'Bắt đầu với công ty của bạn?',
    outText:
      'Dữ liệu mẫu sẽ bị bỏ đi: ba công ty cùng toàn bộ doanh số, liên minh và bảng quyết toán. Không thể hoàn tác, nhưng bạn có thể mở dữ liệu mẫu mới bất cứ lúc nào.',
    outConfirm: 'Bỏ đi và bắt đầu',
    keep: 'Xem tiếp',
  },
};
