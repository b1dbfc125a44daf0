import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  fields: {
    date: 'ngày',
    amount: 'số tiền',
    currency: 'loại tiền',
    id: 'mã giao dịch bán hàng',
    customer: 'khách hàng',
    channel: 'kênh bán',
    partner: 'đối tác',
    product: 'sản phẩm',
    region: 'khu vực',
    supplier: 'nhà cung cấp',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16, little-endian',
    'utf-16be': 'UTF-16, big-endian',
    gb18030: 'Tiếng Trung (GB18030, GBK)',
    'windows-1252': 'Tây Âu (Windows-1252)',
    'windows-1258': 'Tiếng Việt (Windows-1258)',
  },
  separators: { comma: 'dấu phẩy', semicolon: 'dấu chấm phẩy', tab: 'dấu tab', pipe: 'dấu gạch đứng' },
  dateOrders: { ymd: 'năm, tháng, ngày', dmy: 'ngày, tháng, năm', mdy: 'tháng, ngày, năm' },
  decimalMarks: { point: 'dấu chấm (1,234.50)', comma: 'dấu phẩy (1.234,50)' },
  confidence: { sure: 'chắc chắn', likely: 'nhiều khả năng', weak: 'cần kiểm tra' },
  why: {
    encoding: {
      byte_order_mark: 'các byte đầu tệp cho biết điều này',
      only_ascii: 'đến đây chỉ có chữ không dấu, bảng mã nào cũng như nhau',
      valid_utf8: 'mọi ký tự đều là UTF-8 hợp lệ',
      mostly_utf8: 'hầu hết ký tự là UTF-8 hợp lệ, một số bị hỏng',
      every_other_byte_is_nul: 'cứ hai byte lại có một byte trống',
      chinese_pairs: 'các byte đi thành cặp, là những chữ Hán thông dụng',
      vietnamese_tones: 'có dấu thanh tiếng Việt đứng sau nguyên âm',
      western_letters: 'không phải UTF-8 và giống chữ cái Tây Âu',
    },
    separator: {
      declared: 'dòng đầu của tệp ghi rõ',
      same_cells_in_every_row: 'dùng dấu này thì mọi dòng có số ô bằng nhau',
      most_rows_agree: 'dùng dấu này thì phần lớn các dòng có số ô bằng nhau',
      one_column: 'không thấy dấu phân cách; tệp chỉ có một cột',
    },
    column: {
      name: 'theo tên cột',
      part_of_name: 'theo một từ trong tên cột',
      content: 'theo nội dung trong cột',
    },
    dates: {
      year_first: 'năm đứng đầu',
      day_above_12: '“{evidence}” chỉ có thể đọc theo cách này',
      mixed: 'phần lớn ngày ghi theo cách này, nhưng “{evidence}” thì không',
      ambiguous: 'không có ngày nào lớn hơn 12 nên ngày và tháng có thể ngược lại',
      no_dates: 'không thấy ngày nào trong các dòng đầu',
    },
    decimalMark: {
      decimals_seen: '“{evidence}” chỉ có thể đọc theo cách này',
      thousands_seen: 'trong “{evidence}” dấu này phân cách hàng nghìn',
      mixed: 'phần lớn số tiền ghi theo cách này, nhưng “{evidence}” thì không',
      ambiguous: '“{evidence}” được hiểu là có dấu phân cách hàng nghìn; cũng có thể là phần thập phân',
      no_marks: 'số tiền trong các dòng đầu là số nguyên',
    },
    currency: {
      given: 'do bạn chọn',
      column: 'mỗi dòng có loại tiền riêng',
      amounts: 'ghi cạnh số tiền',
      header: 'ghi trong tên cột',
      unknown: 'tệp không cho biết',
    },
  },
  refusedFile: { line: 'Dòng', reason: 'Lý do' },
  refusals: {
    file_is_too_large: 'Tệp lớn hơn {megabytes} MB. Hãy chia theo năm rồi nhập lần lượt từng phần.',
    upload_was_interrupted: 'Tệp chưa được gửi trọn vẹn. Hãy gửi lại.',
    upload_not_found: 'Tệp này không còn ở đây; tệp chỉ được giữ một ngày. Hãy gửi lại.',
    import_not_found: 'Không có lần nhập này.',
    import_has_ended: 'Lần nhập này đã kết thúc.',
    cursor_not_usable: 'Vị trí này trong danh sách không hợp lệ. Hãy bắt đầu lại từ đầu.',
    id_has_other_content:
      'Dòng {line}: đã có giao dịch số {id} với nội dung khác. Giao dịch đầu tiên được giữ nguyên.',
    file_is_empty:
      'Tệp trống. Hãy chọn tệp CSV có tên cột ở dòng đầu và mỗi dòng bên dưới là một giao dịch bán hàng.',
    file_is_a_workbook:
      'Đây là sổ tính Excel, không phải tệp CSV. Hãy mở bằng Excel, chọn Lưu thành (Save as), chọn “CSV UTF-8”, rồi nhập tệp đó.',
    file_is_not_text:
      'Tệp này không phải văn bản: có những ký tự mà tệp CSV không có. Hãy xuất dữ liệu bán hàng ra CSV rồi thử lại.',
    line_is_too_long:
      'Dòng {line} dài hơn {limit, number} ký tự. Có thể một dấu ngoặc kép chưa đóng, hoặc tệp không có dấu xuống dòng. Hãy xuất lại tệp CSV.',
    quote_is_not_closed:
      'Ở dòng {line}, dấu ngoặc kép mở ô nhưng không đóng. Hãy đóng lại, hoặc viết hai lần nếu dấu đó thuộc nội dung.',
    file_has_too_many_columns:
      'Dòng đầu có {columns, number} cột; chỉ đọc tối đa {limit, number} cột. Hãy giữ lại những cột về giao dịch bán hàng.',
    header_is_missing:
      'Dòng đầu đã là một giao dịch (“{value}”). Hãy thêm phía trên một dòng tên cột, ví dụ: ngày, số tiền, loại tiền, khách hàng.',
    header_repeats_a_name:
      'Có nhiều cột cùng tên “{column}”. Hãy đặt cho mỗi cột một tên riêng để biết cần dùng cột nào.',
    file_has_only_a_header: 'Tệp có tên cột nhưng bên dưới không có giao dịch nào.',
    column_is_not_in_file: 'Đã chọn cột {column}, nhưng tệp chỉ có {columns} cột. Hãy chọn lại các cột.',
    column_is_mapped_twice: 'Cột “{column}” được chọn cho hai mục. Hãy chọn cột khác cho một trong hai.',
    date_column_is_not_chosen: 'Hãy chọn cột ghi ngày bán.',
    amount_column_is_not_chosen: 'Hãy chọn cột ghi số tiền bán.',
    currency_is_not_chosen: 'Hãy chọn cột ghi loại tiền, hoặc chọn một loại tiền chung cho mọi số tiền.',
    row_cannot_be_read: 'Không đọc được dòng {line}.',
    row_has_nul_characters: 'Dòng {line} có ký tự rỗng (NUL), văn bản không có ký tự này. Hãy xuất lại tệp.',
    row_has_unreadable_characters:
      'Dòng {line} có ký tự không hợp với bảng mã. Hãy chọn bảng mã khác, hoặc sửa dòng này.',
    row_has_text_after_a_quote:
      'Ở dòng {line} có chữ đứng sau dấu ngoặc kép đóng. Hãy đặt cả ô trong ngoặc kép và viết hai lần các dấu ngoặc kép bên trong.',
    row_has_too_many_cells:
      'Dòng {line} có {cells} ô, dòng tên cột có {columns}. Có thể một ô chứa dấu phân cách; hãy đặt ô đó trong ngoặc kép.',
    row_has_too_few_cells: 'Dòng {line} có {cells} ô, dòng tên cột có {columns}. Có thể dòng này bị cắt mất.',
    date_is_missing: 'Dòng {line}, cột {column}: thiếu ngày.',
    date_is_unreadable:
      'Dòng {line}, cột {column}: không đọc được “{value}” theo thứ tự {order, select, ymd {năm, tháng, ngày} dmy {ngày, tháng, năm} other {tháng, ngày, năm}}. Hãy ghi dạng 2026-03-05, hoặc chọn thứ tự khác.',
    date_does_not_exist: 'Dòng {line}, cột {column}: “{value}” là ngày không có trong lịch.',
    date_is_out_of_range: 'Dòng {line}, cột {column}: “{value}” trước năm 1900 hoặc sau năm 2199.',
    currency_is_missing: 'Dòng {line}, cột {column}: thiếu loại tiền. Hãy ghi mã, ví dụ VND hoặc EUR.',
    currency_is_unknown:
      'Dòng {line}, cột {column}: “{value}” không phải loại tiền. Hãy ghi mã, ví dụ VND hoặc EUR.',
    amount_is_missing: 'Dòng {line}, cột {column}: thiếu số tiền.',
    amount_is_unreadable:
      'Dòng {line}, cột {column}: không đọc được “{value}” là số tiền với {mark, select, comma {dấu phẩy} other {dấu chấm}} thập phân. Hãy chỉ ghi chữ số, ví dụ {mark, select, comma {1234,50} other {1234.50}}.',
    amount_has_too_many_digits:
      'Dòng {line}, cột {column}: “{value}” có nhiều chữ số thập phân hơn {currency} cho phép ({digits}). Nếu dấu này phân cách hàng nghìn, hãy chọn dấu thập phân kia.',
    amount_is_too_large: 'Dòng {line}, cột {column}: “{value}” quá lớn cho một giao dịch bán hàng.',
    currency_contradicts_its_sign:
      'Dòng {line}, cột {column}: “{value}” ghi ký hiệu {sign}, nhưng loại tiền của dòng là {currency}.',
    id_is_missing:
      'Dòng {line}, cột {column}: thiếu mã giao dịch. Hãy điền vào, hoặc nhập mà không dùng cột mã.',
    id_is_too_long: 'Dòng {line}, cột {column}: mã giao dịch dài hơn {limit} ký tự.',
    name_is_too_long: 'Dòng {line}, cột {column}: “{value}” dài hơn {limit} ký tự.',
    rates_lack_a_column: 'Bảng tỷ giá cần các cột date, from, to và rate; thiếu cột {column}.',
    rate_is_unreadable:
      'Dòng {line}: không dùng được tỷ giá này. Cần ngày dạng 2026-03-05, hai mã loại tiền và tỷ giá dạng 0.92.',
    rate_is_given_twice: 'Dòng {line}: tỷ giá từ {from} sang {to} của ngày này đã có với giá trị khác.',
  },
};
