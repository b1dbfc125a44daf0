import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  "title": "Hợp đồng",
  "purpose": "Những gì đã thỏa thuận với các bên mà bạn phụ thuộc và điều gì đến hạn khi nào: để không bỏ lỡ hạn báo trước nào.",
  "add": "Ghi nhận hợp đồng",
  "addFor": "Ghi nhận hợp đồng với {name}",
  "changeOne": "Hợp đồng với {name}",
  "recorded": "Đã ghi nhận hợp đồng với {name}",
  "empty": {
    "title": "Chưa ghi nhận hợp đồng nào",
    "text": "Hãy bắt đầu với khách hàng lớn nhất: hợp đồng hết hạn khi nào, báo trước bao lâu, có tự gia hạn không. Từ đó trang Hôm nay sẽ nhắc trước mỗi ngày.",
    "example": "Ví dụ: đến 31/12/2027, tự gia hạn một năm, báo trước 3 tháng. Vậy 30/9 là ngày cuối để nói không."
  },
  "due": {
    "title": "Sắp đến hạn",
    "purpose": "12 tháng tới.",
    "none": "Không có gì đến hạn trong 12 tháng tới.",
    "notice": "Ngày cuối để chấm dứt hợp đồng với {name}, nếu không hợp đồng tiếp tục sau {until}",
    "end": "Hợp đồng với {name} hết hạn",
    "renewal": "Kỳ hạn hợp đồng với {name} kết thúc và tự gia hạn",
    "price": "Giá với {name} thay đổi: {change}",
    "in": "{days, plural, =0 {hôm nay} other {còn # ngày}}"
  },
  "missing": {
    "title": "Lớn nhưng chưa ghi nhận hợp đồng",
    "purpose": "Những bên chiếm từ một phần mười doanh thu hoặc chi tiêu trở lên mà ở đây chưa biết điều gì bảo vệ bạn nếu họ rời đi.",
    "row": "{kind}, {share} {whole, select, spending {chi tiêu} other {doanh thu}}",
    "none": "Mọi bên chiếm từ một phần mười trở lên đều đã có hợp đồng được ghi nhận."
  },
  "kinds": {
    "customer": "Khách hàng",
    "channel": "Kênh bán",
    "partner": "Đối tác",
    "supplier": "Nhà cung cấp"
  },
  "clauses": {
    "exclusivity": "Độc quyền",
    "minimum_volume": "Sản lượng tối thiểu",
    "penalty": "Phạt vi phạm",
    "fixed_price": "Giá cố định",
    "price_index": "Giá theo chỉ số",
    "non_competition": "Không cạnh tranh",
    "change_of_control": "Thay đổi chủ sở hữu",
    "other": "Khác"
  },
  "states": {
    "ahead": "chưa bắt đầu",
    "running": "đang hiệu lực",
    "ended": "đã hết hạn"
  },
  "field": {
    "kind": "Họ là gì với bạn",
    "counterparty": "Với ai",
    "counterpartyHint": "Chọn tên đúng như trong dữ liệu bán hàng để tỷ trọng và bài kiểm tra sức chịu đựng tìm thấy.",
    "title": "Tên hợp đồng",
    "startsOn": "Ngày bắt đầu",
    "endsOn": "Ngày kết thúc",
    "endsOnHint": "Để trống: có hiệu lực đến khi có bên chấm dứt.",
    "notice": "Thời hạn báo trước",
    "renews": "Tự gia hạn",
    "renewsFor": "Mỗi lần bao lâu",
    "count": "Số lượng",
    "unit": "Tháng hay ngày",
    "months": "tháng",
    "days": "ngày",
    "prices": "Thay đổi giá",
    "priceOn": "Từ ngày",
    "priceChange": "Thay đổi gì",
    "addPrice": "Thêm thay đổi giá",
    "removePrice": "Bỏ thay đổi giá {number}",
    "clauses": "Ràng buộc",
    "note": "Ghi chú",
    "noteHint": "Nội dung từng điều khoản, bản giấy để ở đâu.",
    "responsible": "Người phụ trách",
    "nobody": "Chưa có ai",
    "noNumber": "Hãy viết một số nguyên từ 1 trở lên."
  },
  "table": {
    "title": "Tất cả hợp đồng",
    "kind": "Loại",
    "share": "Tỷ trọng",
    "unlinked": "không có doanh số",
    "ends": "Ràng buộc đến",
    "open": "không thời hạn",
    "notice": "Báo trước",
    "none": "không",
    "monthCount": "{count, plural, other {# tháng}}",
    "dayCount": "{count, plural, other {# ngày}}",
    "next": "Ngày kế tiếp",
    "responsible": "Phụ trách",
    "change": "Sửa",
    "changeOne": "Sửa hợp đồng với {name}",
    "remove": "Gỡ bỏ",
    "removeOne": "Gỡ hợp đồng với {name}"
  },
  "removed": {
    "done": "Đã gỡ hợp đồng với {name}",
    "title": "Hợp đồng đã gỡ ({count})",
    "restore": "Khôi phục",
    "restoreOne": "Khôi phục hợp đồng với {name}",
    "by": "gỡ bởi {who}",
    "restored": "Đã khôi phục hợp đồng với {name}"
  },
  "today": {
    "title": "Hợp đồng: sắp đến hạn",
    "more": "và {count, plural, other {# việc nữa trong 60 ngày}}",
    "open": "Mở hợp đồng"
  },
  "refusals": {
    "contract_not_found": "Hợp đồng này không còn được ghi nhận. Hãy quay lại danh sách.",
    "there_are_too_many_contracts": "Đã có {most, number} hợp đồng, mức tối đa. Hãy gỡ những hợp đồng đã hết hạn.",
    "contract_was_changed": "Trong lúc đó {who} đã sửa hợp đồng này. Hãy xem lại rồi sửa.",
    "contract_ends_before_it_starts": "Ngày kết thúc {endsOn} trước ngày bắt đầu {startsOn}.",
    "notice_is_no_span": "Thời hạn báo trước là 1 đến 120 tháng hoặc 1 đến 3.660 ngày; viết P3M hoặc P30D.",
    "renewal_is_no_span": "Hợp đồng tự gia hạn 1 đến 120 tháng hoặc 1 đến 3.660 ngày; viết P12M hoặc P365D.",
    "renewal_needs_an_end": "Hợp đồng tự gia hạn phải có ngày kết thúc: hãy điền ngày cuối của kỳ hạn hiện tại.",
    "price_change_is_after_the_end": "Giá thay đổi ngày {on}, sau khi hợp đồng đã hết hạn ngày {endsOn}.",
    "responsible_person_is_no_member": "Người này không thuộc công ty bạn. Hãy chọn người trong công ty."
  }
};
