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
    text: 'Mọi thứ ở đây đều là giả định. Không gian của cả hai đối tác cũng mở cho bạn.',
    gone: 'Dữ liệu mẫu sẽ bị bỏ đi: ba công ty cùng toàn bộ doanh số, liên minh và bảng quyết toán. Bạn có thể mở dữ liệu mẫu mới bất cứ lúc nào.',
    start: {
      act: 'Bắt đầu với công ty của bạn',
      title: 'Bắt đầu với công ty của bạn?',
      confirm: 'Bỏ đi và bắt đầu',
    },
    back: {
      act: 'Bỏ đi',
      title: 'Bỏ dữ liệu mẫu đi?',
      confirm: 'Bỏ đi',
    },
  },
};
