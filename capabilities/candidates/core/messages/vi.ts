import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Vietnamese. */
export const vi: Translation<typeof en> = {
  methods: {
    weighted: 'Tổng có trọng số',
    topsis: 'TOPSIS',
    promethee: 'PROMETHEE II',
  },
  template: {
    strategicFit: {
      name: 'Phù hợp chiến lược',
      question: 'Mục tiêu, thị trường và khách hàng của họ có khớp với điều ta muốn từ liên minh không?',
    },
    resources: {
      name: 'Nguồn lực bổ sung',
      question: 'Họ có mang lại điều ta thiếu, và có cần điều ta có không?',
    },
    financialHealth: {
      name: 'Sức khoẻ tài chính',
      question: 'Họ có đủ sức gánh phần của mình trong suốt thời gian liên minh dự kiến không?',
    },
    reputation: {
      name: 'Uy tín',
      question: 'Khách hàng, nhà cung cấp và các đối tác trước đây nói gì về họ?',
    },
    culturalFit: {
      name: 'Phù hợp văn hoá',
      question: 'Cách họ ra quyết định, trao đổi và đối xử với con người có hợp để ta làm việc cùng không?',
    },
    willingness: {
      name: 'Sự sẵn lòng',
      question: 'Họ có muốn hợp tác như ta muốn, và có chịu dành thời gian, nhân sự cho việc này không?',
    },
  },
  sources: {
    trade_fair: 'Hội chợ',
    association: 'Hiệp hội',
    recommendation: 'Khách hàng hoặc nhà cung cấp giới thiệu',
    adviser: 'Chuyên gia tư vấn',
    online_platform: 'Nền tảng trực tuyến',
    competitors_partner: 'Đối tác của đối thủ',
    own_contact: 'Quan hệ sẵn có',
    other: 'Khác',
  },
  refusals: {
    selection_not_found: 'Đợt tuyển chọn này không tồn tại, hoặc đã bị gỡ bỏ.',
    candidate_not_found: 'Ứng viên này không tồn tại, hoặc đã bị gỡ khỏi danh sách.',
    criterion_not_found: 'Tiêu chí này không có trong đợt tuyển chọn, hoặc đã bị gỡ bỏ.',
    there_are_too_many_selections:
      'Đã có {most} đợt tuyển chọn. Hãy gỡ bớt một đợt đã quyết định xong rồi mở đợt mới.',
    criteria_were_changed:
      '{who} vừa sửa các tiêu chí. Hãy xem lại các tiêu chí hiện tại rồi thực hiện lại thay đổi của bạn.',
    candidate_was_changed:
      '{who} vừa sửa ứng viên này. Hãy xem lại thông tin hiện tại rồi thực hiện lại thay đổi của bạn.',
    criterion_template_is_unknown: 'Bộ tiêu chí mẫu không có “{template}”. Các tiêu chí mẫu gồm: {known}.',
    criterion_name_is_missing: 'Hãy đặt tên cho tiêu chí.',
    must_have_is_below_scale: 'Mức tối thiểu {mustBeAtLeast} không loại ai cả: thang điểm bắt đầu từ {min}.',
    candidate_name_is_taken: '“{name}” đã có trong danh sách. Mỗi ứng viên cần một tên riêng.',
    website_is_no_address: '“{website}” không phải là địa chỉ trang web. Hãy viết như example.com.',
    score_is_repeated: 'Tiêu chí này được chấm hai lần ở đây. Mỗi tiêu chí chỉ một điểm.',
    score_is_outside_scale: 'Điểm là {value}. Điểm phải từ {min} đến {max}.',
    score_was_changed:
      'Điểm này vừa được sửa trên thiết bị khác hoặc ở cửa sổ khác. Hiện giờ là {known, select, no {“chưa biết”} other {{value}}}{reason, select, no {} other {, với căn cứ “{evidence}”}}. Hãy xem lại, rồi lưu lần nữa nếu bạn vẫn muốn giữ điểm của mình.',
    candidate_name_is_too_long: 'Hàng {row}, cột candidate: tên dài quá {most} ký tự.',
    candidate_is_repeated: 'Hàng {row}, cột candidate: “{candidate}” đã có ở hàng {before}.',
    evaluator_is_somebody_else:
      'Hàng {row}, cột evaluator: “{value}” tự chấm điểm của mình. Hãy bỏ các hàng của người khác, hoặc ghi tên bạn hay để trống ô này.',
    country_is_unknown:
      'Hàng {row}, cột country: không có quốc gia nào là “{value}”. Hãy ghi mã nước, như VN, hoặc tên nước.',
    source_is_unknown:
      'Hàng {row}, cột source: “{value}” không thuộc các nguồn đã định. Hãy ghi một trong: trade_fair, association, recommendation, adviser, online_platform, competitors_partner, own_contact, other.',
    website_in_row_is_no_address:
      'Hàng {row}, cột website: “{value}” không phải là địa chỉ trang web. Hãy viết như example.com.',
    size_in_row_is_no_count:
      'Hàng {row}, cột size: “{value}” không phải là số người. Hãy chỉ ghi chữ số, như 1200.',
    text_in_row_is_too_long: 'Hàng {row}: đoạn bắt đầu bằng “{value}” dài quá 2000 ký tự.',
    model_field_missing: 'Thiếu trường này.',
    model_field_has_wrong_type:
      '{expected, select, number {Ở đây cần một con số.} text {Ở đây cần một đoạn chữ không để trống.} list {Ở đây cần một danh sách.} other {Ở đây cần một đối tượng trong dấu ngoặc nhọn.}}',
    model_has_no_criteria: 'Chưa có tiêu chí nào. Hãy nêu ít nhất một tiêu chí.',
    model_has_too_many_criteria: 'Có {found} tiêu chí; chỉ dùng được tối đa {most}.',
    criterion_id_is_reserved:
      'Không thể đặt tên tiêu chí là “{criterion}”: cột mang tên này đã có nghĩa khác.',
    criterion_id_is_repeated:
      'Có hai tiêu chí cùng tên “{criterion}”. Hãy đặt cho mỗi tiêu chí một tên riêng.',
    criterion_is_unknown: 'Không có tiêu chí nào tên là “{criterion}”.',
    direction_is_unknown:
      'Chiều đánh giá là “max” (càng nhiều càng tốt) hoặc “min” (càng ít càng tốt), không phải “{found}”.',
    scale_has_no_length: 'Thang điểm chạy từ {min} đến {max}. Điểm thấp nhất phải nhỏ hơn điểm cao nhất.',
    must_have_is_above_scale: 'Không ai đạt được {mustBeAtLeast}: thang điểm dừng ở {max}.',
    threshold_is_negative: 'Ngưỡng là {found}. Ngưỡng không được nhỏ hơn 0.',
    preference_is_below_indifference:
      'Ngưỡng ưu tiên {preference} thấp hơn ngưỡng không phân biệt {indifference}. Nó phải bằng hoặc cao hơn.',
    pairwise_is_empty: 'Bảng so sánh cặp đang trống.',
    pairwise_is_not_square:
      'Bảng so sánh cặp có {rows} hàng và {columns} cột. Với {size} tiêu chí, cần {size} hàng và {size} cột.',
    pairwise_column_is_repeated: 'Tiêu chí “{criterion}” xuất hiện ở đây hai lần.',
    pairwise_column_is_unknown: 'Mô hình không có tiêu chí nào tên là “{criterion}”.',
    pairwise_column_is_missing: 'Ở đây thiếu tiêu chí “{criterion}”.',
    pairwise_cell_is_not_a_number: 'So sánh “{found}” không phải là số. Hãy viết là 3, 0.25 hoặc 1/3.',
    pairwise_cell_is_not_positive: 'So sánh {found} không lớn hơn 0. “Quan trọng bằng một phần ba” là 1/3.',
    pairwise_is_not_reciprocal:
      'So sánh ở đây là {found}, còn so sánh ngược lại ({other}) là {opposite}. Số này phải bằng 1 chia cho số kia, và một tiêu chí so với chính nó là 1.',
    weight_is_missing: 'Thiếu trọng số. Hãy cho trọng số, hoặc so sánh các tiêu chí theo từng cặp.',
    weight_is_negative: 'Trọng số là {weight}. Trọng số không được nhỏ hơn 0.',
    weights_are_all_zero: 'Tất cả trọng số đều bằng 0. Phải có ít nhất một trọng số lớn hơn 0.',
    scale_is_missing:
      'Tiêu chí “{criterion}” chưa có thang điểm. Tổng có trọng số cần thang điểm; hãy đặt cho tiêu chí này hoặc cho tất cả.',
    candidates_file_is_empty: 'Bảng đang trống. Cần một hàng tiêu đề và mỗi ứng viên một hàng.',
    candidate_column_is_missing: 'Hàng {row}: tiêu đề không có cột “candidate”.',
    criterion_column_is_missing:
      'Hàng {row}: tiêu đề không có cột “{column}”. Mỗi tiêu chí cần một cột; các ô có thể để trống.',
    column_is_repeated: 'Hàng {row}: tiêu đề có hai cột “{column}”.',
    row_has_wrong_length:
      'Hàng {row} có {found} ô, tiêu đề có {expected} ô. Điểm chưa biết là một ô trống, không phải một ô bị bỏ mất.',
    candidate_name_is_missing: 'Hàng {row}, cột candidate: thiếu tên ứng viên.',
    evaluator_is_repeated:
      'Hàng {row}, cột evaluator: {evaluator} đã chấm {candidate} rồi. Mỗi người đánh giá chỉ có một hàng cho một ứng viên.',
    value_is_not_a_number:
      'Hàng {row}, cột {column}: “{value}” không phải là số. Hãy viết là 7 hoặc 7.5, hoặc để trống ô nếu chưa biết.',
    value_is_outside_scale: 'Hàng {row}, cột {column}: {value} nằm ngoài thang điểm từ {min} đến {max}.',
    there_are_no_candidates: 'Chưa có ứng viên nào. Hãy nêu ít nhất một ứng viên.',
    there_are_too_many_candidates: 'Có {found} ứng viên; mỗi lần chỉ xếp hạng được tối đa {most}.',
    method_needs_every_score:
      '{method, select, topsis {TOPSIS} other {PROMETHEE II}} cần đủ mọi điểm, mà “{candidate}” chưa có điểm cho “{criterion}”. Hãy điền vào, hoặc xếp hạng bằng tổng có trọng số, cách này thể hiện phần chưa biết thành một khoảng.',
    draws_are_out_of_range: 'Số lần rút thăm là số nguyên từ 1 đến {most}.',
    seed_is_out_of_range: 'Số khởi tạo là số nguyên từ 0 đến {most}.',
    spread_is_out_of_range: 'Độ phân tán là một số từ {least} đến {most}.',
  },
  warnings: {
    far_larger_than_us:
      '“{candidate}” lớn gấp ít nhất mười lần chúng ta. Liên minh này quan trọng với họ đến đâu?',
    far_smaller_than_us:
      '“{candidate}” nhiều nhất chỉ bằng một phần mười chúng ta. Họ có gánh nổi phần của mình không, và có bị lệ thuộc vào ta không?',
    first_by_size:
      '“{candidate}” lớn nhất và dẫn đầu nhờ những gì quy mô mang lại: nếu không tính nguồn lực và sức khoẻ tài chính thì “{other}” đứng đầu.',
    model_field_is_not_used: 'Trường “{field}” của mô hình không có nghĩa ở đây nên không được dùng.',
    columns_are_not_used:
      '{count, plural, other {# cột không phải là tiêu chí của mô hình nên không được dùng}}: {columns}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other {, …}}.',
    size_is_not_a_number:
      'Hàng {row}, cột size: “{value}” không phải là số, nên quy mô được coi là chưa biết.',
    must_have_on_less_is_better:
      'Với “{criterion}” thì càng ít càng tốt, vậy mà lại đòi ít nhất {mustBeAtLeast}: những giá trị tốt nhất bị loại. Hãy kiểm tra xem có đúng ý không.',
    scales_differ:
      'Các tiêu chí có thang điểm khác nhau, mà tổng có trọng số cộng nguyên giá trị: thang rộng hơn sẽ nặng hơn.',
    must_have_is_unknown:
      '“{candidate}” vẫn được xếp hạng dù chưa ai biết có đạt điều kiện bắt buộc “{criterion}” hay không.',
    evaluators_disagree:
      'Những người đánh giá “{candidate}” chênh nhau nhiều về “{criterion}”: từ {lowest} đến {highest}. Hãy bàn lại trước khi tin vào điểm trung bình.',
    candidate_has_no_scores: '“{candidate}” không có điểm nào được tính và chỉ vì thế mà đứng cuối.',
    first_place_is_open:
      'Phần chưa biết vẫn có thể quyết định hạng nhất: “{first}” đang dẫn đầu, nhưng {count, plural, =1 {{candidates}} =2 {{candidates}} =3 {{candidates}} other {# ứng viên ({candidates}, …)}} có thể vượt lên trên.',
    judgements_are_inconsistent:
      'Các so sánh mâu thuẫn với nhau (tỷ số nhất quán {cr}, trên 0,10). Trước hết hãy xem lại “{row}” so với “{column}”: đang ghi {found}, còn các so sánh khác hàm ý {implied}.',
    consistency_is_not_known:
      'Với {criteria} tiêu chí thì không đánh giá được độ nhất quán của các so sánh: bảng chỉ số ngẫu nhiên dừng ở mười.',
    methods_disagree:
      'Các phương pháp không thống nhất ai đứng đầu: {asked, select, all {{weighted} theo tổng có trọng số, } other {}}{topsis} theo TOPSIS, {promethee} theo PROMETHEE II.',
    rank_depends_on_last:
      'Nếu bỏ “{leftOut}”, ứng viên đứng cuối, thì “{candidate}” sẽ chuyển từ hạng {from} sang hạng {to}.',
  },
};
