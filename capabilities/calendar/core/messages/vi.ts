import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Vietnamese. */
export const vi: Translation<typeof en> = {
  name: 'Entente: {organisation}',
  titles: {
    contract_notice: 'Ngày cuối để chấm dứt hợp đồng với {name}',
    contract_end: 'Hợp đồng với {name} hết hạn',
    contract_renewal: 'Hợp đồng với {name} tự gia hạn',
    contract_price: 'Giá với {name} thay đổi: {text}',
    diligence_item: 'Thẩm định {name}: {text}',
    next_step: '{name}: {text}',
    promise: 'Đã hứa với {name}: {text}',
    meeting: 'Gặp {name}',
    plan_action: 'Bớt phụ thuộc vào {name}: {text}',
    threat: 'Xem lại mối đe dọa: {text} ({name})',
  },
  noticeText: 'Nếu không báo trước muộn nhất ngày này, hợp đồng tiếp tục sau {until}.',
  who: 'Phụ trách: {people}',
  page: {
    title: 'Lịch',
    purpose:
      'Những gì đến hạn, ngay trong lịch của bạn: ngày báo trước và ngày hết hạn hợp đồng, mục thẩm định, bước tiếp theo và cuộc gặp với ứng viên, việc trong kế hoạch.',
    content: 'Lịch gồm những gì',
    contents: {
      own: 'Việc của tôi và việc chưa ai phụ trách',
      company: 'Mọi việc của công ty',
    },
    file: 'Một lần, bằng tệp',
    filePurpose: 'Mở được trong Outlook, Lịch của Apple và Google. Nội dung giữ nguyên như hôm nay.',
    download: 'Tải tệp lịch',
    feed: 'Luôn cập nhật, qua một địa chỉ bí mật',
    feedPurpose:
      'Ứng dụng lịch tự lấy dữ liệu vài giờ một lần. Trong Google: “Từ URL”; trong Apple: “Đăng ký lịch mới”; trong Outlook: “Đăng ký từ web”.',
    make: 'Tạo địa chỉ',
    makeAgain: 'Tạo địa chỉ mới',
    makeAgainText: 'Địa chỉ cũ ngừng hoạt động; hãy thay bằng địa chỉ mới trong ứng dụng lịch.',
    madeAt: 'Đã có địa chỉ từ {when}. Lịch gồm: {content}.',
    shownOnce:
      'Địa chỉ này chỉ hiện một lần. Ai có nó đều đọc được các ngày này, nên chỉ đưa cho ứng dụng lịch của bạn.',
    address: 'Địa chỉ bí mật của lịch',
    withdraw: 'Thu hồi địa chỉ',
    withdrawText:
      'Ứng dụng lịch không nhận được gì nữa. Những gì đã tải về có thể vẫn còn ở đó cho đến khi bạn xóa.',
    withdrawn: 'Địa chỉ không còn dùng được',
  },
  refusals: {
    calendar_not_found:
      'Không có lịch nào ở địa chỉ này. Có thể địa chỉ đã bị thu hồi hoặc thay thế; hãy tạo địa chỉ mới trong Cài đặt, Lịch.',
  },
};
