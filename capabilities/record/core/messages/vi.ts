import type { Translation } from '#kernel/language.ts';
import { signing } from '../signing-texts/vi.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  page: {
    title: 'Sổ ghi',
    purpose:
      'Mọi thay đổi đối với những gì hai bên chia sẻ, theo đúng thứ tự xảy ra. Không ai có thể sửa, xóa hay chèn thêm một mục mà không bị phát hiện.',
    none: 'Chưa ghi nhận điều gì',
    noneText: 'Từ thay đổi kế tiếp, mọi việc sẽ được ghi ở đây cho cả hai bên.',
    all: 'Những gì đã xảy ra',
    download: 'Tải sổ ghi',
    number: 'Số',
    moment: 'Thời điểm',
    who: 'Bên và người thực hiện',
    what: 'Nội dung',
    program: 'một chương trình',
    signed: 'đã ký',
    checkTitle: 'Tự kiểm tra',
    checkText:
      'Thỉnh thoảng hãy lưu lại tệp này. Lệnh dưới đây tính lại từng mục mà không cần máy chủ này và chỉ ra dòng đầu tiên bị can thiệp; nếu có tệp đã lưu trước đó, lệnh còn phát hiện được quá khứ bị viết lại hoặc phần cuối bị cắt.',
    seenTitle: 'Đã xem và ký xác nhận',
    seenText:
      'Mỗi bên ký xác nhận mình đã xem sổ ghi đến mục nào: cùng với mỗi bảng quyết toán được phê duyệt, và bất cứ khi nào muốn. Nhờ đó bên kia giữ được bằng chứng lâu dài.',
    seenBy: '{company} đã ký',
    seenUpTo: 'đến hết mục {sequence, number}',
    seenNever: 'chưa ký',
    sign: 'Ký những gì đã xem',
    signTitle: 'Ký sổ ghi đến hết mục {sequence, number}?',
    signConfirm:
      'Bạn thay mặt công ty ký xác nhận đây là những gì đã xảy ra đến hết mục {sequence, number}. Bản thân chữ ký trở thành một mục mà hai bên cùng giữ.',
    signDone: 'Đã ký sổ ghi đến hết mục {sequence, number}.',
    hash: 'Mã băm của mục cuối',
  },
  actions: {
    alliance_began: 'Khởi lập liên minh',
    alliance_changed: 'Thay đổi tên hoặc mục tiêu',
    accountable_person_named: 'Chỉ định người chịu trách nhiệm của bên mình',
    partner_invited: 'Mời một đối tác',
    partner_invitation_withdrawn: 'Rút lại lời mời đối tác',
    party_joined: 'Tham gia liên minh',
    signing_key_announced:
      'Công bố khóa dùng để ký: {keptBy, select, organisation {khóa riêng, chỉ bên này giữ} other {do máy chủ giữ}}',
    agreement_proposed: 'Đề xuất phiên bản {version} của thỏa thuận',
    agreement_signed: 'Phê duyệt phiên bản {version} của thỏa thuận',
    agreement_withdrawn: 'Rút lại hoặc từ chối phiên bản {version} của thỏa thuận',
    comment_written: 'Viết ý kiến hoặc trả lời về phiên bản {version} của thỏa thuận',
    comment_resolved: 'Đánh dấu một ý kiến về thỏa thuận là đã giải quyết',
    comment_reopened: 'Mở lại một ý kiến về thỏa thuận',
    events_pushed: 'Chia sẻ {events, plural, other {# giao dịch}} bán, hoàn tiền, chi phí hoặc thanh toán',
    sharing_policy_changed: 'Thay đổi nội dung bên này chia sẻ',
    closing_chosen: 'Chọn việc kỳ có tự khóa hay không',
    period_closed: 'Khóa kỳ {period}',
    closing_cancelled: 'Dừng khóa kỳ {period}',
    statement_approved: 'Phê duyệt bảng quyết toán kỳ {period}',
    statement_disputed: 'Khiếu nại bảng quyết toán kỳ {period}',
    dispute_answered: 'Trả lời một khiếu nại',
    dispute_withdrawn: 'Rút một khiếu nại',
    record_countersigned: 'Ký sổ ghi đến hết mục {sequence, number}',
  },
  refusals: {
    ...signing,
    alliance_not_found: 'Không có liên minh này, hoặc tổ chức của bạn không phải là một bên trong đó.',
    record_is_another:
      'Mục {sequence, number} của sổ ghi này có mã băm khác với mã bạn gửi. Hãy tải lại sổ ghi và so sánh với tệp bạn đã lưu.',
    record_not_readable:
      'Đây không phải là sổ ghi: không có dòng nào là một mục ghi. Hãy chọn tệp record.jsonl của một liên minh.',
    seen_not_readable:
      'Tệp trước đó không phải là sổ ghi: không có dòng nào là một mục ghi. Hãy chọn tệp record.jsonl đã xuất trước đây.',
    seen_of_another_alliance:
      'Tệp trước đó là sổ ghi của một liên minh khác. Hãy chọn bản xuất trước đây của chính sổ ghi này.',
  },
};
