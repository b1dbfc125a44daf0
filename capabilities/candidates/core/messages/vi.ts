import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Vietnamese. */
export const vi: Translation<typeof en> = {
  list: {
    title: 'Ứng viên',
    purpose:
      'Ai có thể là đối tác bạn cần. Hãy đánh giá theo cùng bộ tiêu chí, nhiều người chấm độc lập, và xem thứ hạng chắc chắn đến đâu.',
    begin: 'Tìm đối tác',
    none: 'Chưa có đợt tìm đối tác nào',
    noneText:
      'Hãy nêu cần đối tác để làm gì, cân nhắc điều gì quan trọng, rồi đưa các ứng viên vào danh sách. Mỗi người chấm điểm kèm căn cứ; bảng xếp hạng cho thấy điều gì đã biết và điều gì chưa.',
    example:
      'Ví dụ: “Đối tác phần mềm cho cảm biến của chúng ta” – Kestrel 8,40, Lotus 7,85, còn Delta bị loại vì sức khỏe tài chính chỉ 4 mà phải ít nhất 5.',
    name: 'Đợt tuyển chọn',
    first: 'Đứng đầu',
    leads: '{names} ({score})',
    candidates: 'Ứng viên',
    ranked: 'Đã có điểm',
    evaluators: 'Người đánh giá',
    begun: 'Bắt đầu',
  },
  begin: {
    title: 'Tìm đối tác',
    purpose: 'Nêu cần đối tác để làm gì, rồi điều gì được tính và tính bao nhiêu. Sau này đều có thể sửa.',
    what: 'Bạn tìm gì?',
    name: 'Gọi đợt tuyển chọn này là gì?',
    nameHint: 'Ví dụ: Đối tác phần mềm cho cảm biến của chúng ta',
    purposeLabel: 'Đối tác cần giúp bạn đạt được điều gì?',
    purposeHint: 'Một mục tiêu có con số và thời hạn giúp mọi người chấm “phù hợp chiến lược” như nhau.',
    ourSize: 'Công ty bạn có bao nhiêu người?',
    ourSizeHint: 'Nhờ vậy, ứng viên lớn hơn hay nhỏ hơn bạn quá nhiều sẽ được nhắc đến.',
    criteria: 'Điều gì được tính, và tính bao nhiêu?',
    submit: 'Bắt đầu tuyển chọn',
  },
  criteria: {
    title: 'Tiêu chí',
    change: 'Sửa tiêu chí',
    criterion: 'Tiêu chí',
    name: 'Tên',
    unnamed: 'Tiêu chí mới',
    question: 'Câu hỏi',
    questionHint: 'Điều người đánh giá tự hỏi trước khi chấm.',
    weight: 'Trọng số',
    weightOf: 'Trọng số của {name}',
    weightInFigures: 'Trọng số của {name} bằng số',
    hint: 'Các trọng số được tính theo tỷ lệ với nhau; phần trăm là tỷ trọng thực của từng tiêu chí. Điểm từ 0 đến 10.',
    more: 'Tên, câu hỏi, chiều đánh giá, điều kiện bắt buộc',
    direction: 'Chiều đánh giá',
    max: 'Càng nhiều càng tốt',
    min: 'Càng ít càng tốt',
    must: 'Phải ít nhất',
    mustOf: 'Phải ít nhất {value}',
    mustHint: 'Từ 0 đến 10. Ai thấp hơn thì bị loại, dù các mặt khác tốt đến đâu.',
    thresholds: 'Dành cho người rành: chênh bao nhiêu mới tính?',
    thresholdsHint:
      'Chỉ PROMETHEE II dùng đến, một trong ba cách tính ở trang “Chắc chắn đến đâu?”. Để trống thì chênh một chút cũng tính trọn. Ví dụ với 1 và 3: hơn nhau nửa điểm coi như bằng, hơn hai điểm tính một nửa, từ ba điểm trở lên tính trọn.',
    indifference: 'Chênh đến mấy điểm thì coi như bằng nhau?',
    preference: 'Chênh từ mấy điểm trở lên thì tính trọn?',
    thresholdsOf: 'Tính từ {indifference} đến {preference} điểm',
    rules: 'Quy tắc',
    add: 'Thêm tiêu chí riêng',
    removeOne: 'Gỡ {name}',
    removedKeep: 'Tiêu chí bị gỡ vẫn giữ điểm đã chấm và có thể khôi phục.',
    notANumber: 'Hãy viết một con số như 7 hoặc 7,5.',
    changedBy: '{who} đã sửa các tiêu chí từ khi bạn mở trang này.',
    takeCurrent: 'Lấy các tiêu chí hiện tại',
  },
  ranking: {
    title: 'Xếp hạng',
    none: 'Có thể là ai?',
    noneText:
      'Hãy đưa ít nhất hai ứng viên vào danh sách. Sau đó mỗi người tự chấm, và bảng xếp hạng hiện ở đây.',
    orImport: 'Hoặc dán một bảng bạn đã có',
    rank: 'Hạng',
    candidate: 'Ứng viên',
    score: 'Điểm',
    range: 'Khoảng',
    known: 'Đã biết',
    notes: 'Lưu ý',
    allKnown: 'đã biết hết',
    allOut: 'Không ứng viên nào đạt đủ các điều kiện bắt buộc.',
    of: 'trên {count, plural, other {# ứng viên được xếp hạng}}',
    between: 'từ {low} đến {high}, tùy phần chưa biết',
    file: '{name} – xếp hạng',
  },
  verdict: {
    noScores: 'Chưa ai có điểm. Hãy chấm những điểm đầu tiên, bảng xếp hạng sẽ bắt đầu.',
    leads:
      '{count, plural, =1 {{names} đứng đầu với {score} điểm.} other {{names} cùng đứng đầu với {score} điểm.}}',
    wouldLead:
      '{count, plural, =1 {Với các trọng số này, {names} sẽ đứng đầu với {score} điểm.} other {Với các trọng số này, {names} sẽ cùng đứng đầu với {score} điểm.}}',
    flip: 'Điều đó đúng cho đến khi “{criterion}” được tính {to} thay vì {from}: khi ấy {other} ngang điểm.',
    noFlip: 'Thay đổi riêng một trọng số nào cũng không đưa ứng viên khác lên ngang điểm.',
  },
  notes: {
    mustUnknown: 'Chưa biết điều kiện bắt buộc: {criterion}',
    talk: 'Cần bàn: {criterion}',
    talkShort: 'Cần bàn',
    noScores: 'Chưa có điểm',
    farLarger: 'Lớn hơn chúng ta rất nhiều',
    farSmaller: 'Nhỏ hơn chúng ta rất nhiều',
  },
  out: {
    title: 'Bị loại',
    purpose: 'Không đạt điều kiện bắt buộc nên không xếp hạng.',
    why: 'Lý do',
    reason: '{criterion} là {value}, phải ít nhất {least}',
  },
  talk: {
    title: 'Cần bàn với nhau',
    purpose: 'Ở đây những người đánh giá chênh nhau hơn 3 trên 10 điểm. Điểm trung bình sẽ che mất điều đó.',
    about: '{candidate}: {criterion}',
  },
  own: {
    some: 'Bạn đã chấm {done, number} trên {all, number} ứng viên.',
    all: 'Bạn đã chấm tất cả ứng viên.',
    next: 'Chấm {name}',
  },
  whatIf: {
    title: 'Nếu điều khác quan trọng hơn thì sao?',
    purpose: 'Hãy kéo các trọng số và xem thứ hạng thay đổi. Chưa có gì được lưu cho đến khi bạn lưu.',
    shown: 'Đây là xếp hạng theo các trọng số bạn đang thử.',
    before: 'hiện là {rank}',
    save: 'Lưu các trọng số này',
    saved: 'Đã lưu các trọng số',
    back: 'Trở lại trọng số đã lưu',
  },
  menu: {
    compare: 'So sánh cạnh nhau',
    import: 'Nhập từ bảng',
    export: 'Xuất cùng mọi điểm',
    change: 'Sửa tên và mục đích',
    remove: 'Gỡ đợt tuyển chọn này',
  },
  removed: {
    selections: 'Đợt tuyển chọn đã gỡ',
    candidates: 'Ứng viên đã gỡ',
    criteria: 'Tiêu chí đã gỡ',
    done: 'Đã gỡ {name}',
  },
  candidate: {
    add: 'Thêm ứng viên',
    addToList: 'Đưa vào danh sách',
    added: '{name} đã vào danh sách',
    changeOne: 'Sửa {name}',
    name: 'Tên công ty',
    country: 'Quốc gia',
    website: 'Trang web',
    size: 'Số người làm việc',
    sizeHint: 'Ước chừng là đủ. Quy mô không bao giờ được tính thành điểm.',
    sizeIsNoCount: 'Hãy viết số người bằng chữ số, như 120.',
    people: '{count, plural, other {# người}}',
    source: 'Biết họ từ đâu?',
    sourceHint: 'Sau này sẽ thấy nguồn nào mang lại đối tác.',
    note: 'Ghi chú',
    notChosen: 'Chưa nêu',
    facts: 'Những gì đã biết về họ',
    addedBy: 'Người đưa vào danh sách',
  },
  scores: {
    title: 'Điểm',
    purpose: 'Ai chấm bao nhiêu, dựa vào căn cứ nào. Tính trung bình của những người biết.',
    counts: 'tính {share}',
    spread: 'độ lệch {spread}',
    nobody: 'Chưa ai chấm tiêu chí này nên nó được tính thành một khoảng.',
    noEvidence: 'không nêu căn cứ',
    filesOf: 'Tệp bằng chứng: {name}',
    open: 'chưa cho điểm',
  },
  score: {
    give: 'Chấm điểm của bạn',
    title: 'Chấm {name}',
    purpose:
      'Ý kiến riêng của bạn, từ 0 đến 10. Điểm của người khác không hiện ở đây, để mỗi người tự nhìn nhận.',
    valueOf: 'Điểm cho {name}',
    evidence: 'Căn cứ',
    lessIsBetter: '0–10 ↓',
    files: '{count, plural, =0 {Thêm tệp làm bằng chứng} other {# tệp bằng chứng}}',
    filesHint:
      'Báo cáo tài chính, chứng chỉ, ảnh chụp. Tệp được lưu ngay và mọi người trong công ty bạn đều mở được.',
    unknownHint: 'Chưa biết thì để trống: khi đó nó được tính thành một khoảng, không bao giờ là số không.',
    notANumber: 'Hãy viết một số từ 0 đến 10, như 7 hoặc 7,5, hoặc để trống.',
    save: 'Lưu điểm của bạn',
    saveAndNext: 'Lưu, rồi chấm {name}',
    saved: 'Đã lưu điểm bạn chấm cho {name}',
  },
  next: {
    title: 'Muốn đi tiếp với {name}?',
    text: 'Hãy lập một liên minh và mời họ bằng một đường dẫn. Họ không thấy gì về các điểm này.',
    act: 'Lập liên minh',
    another: 'Bắt đầu liên minh khác',
    allied: '{name} đã là đối tác của bạn',
    onlyUs: 'Chỉ công ty bạn thấy các liên minh này bắt đầu từ đây.',
    begun: 'bắt đầu lúc {when}',
    notInvited: 'chưa mời ai',
    invited: 'mời lúc {when}',
    open: 'chưa trả lời',
    expired: 'lời mời đã hết hạn',
    accepted: '{name} nhận lời lúc {when}',
    left: 'rời đi lúc {when}',
    weLeft: 'công ty bạn không còn trong liên minh này',
  },
  compare: {
    title: 'So sánh cạnh nhau',
    purpose:
      'Hai đến bốn ứng viên trên từng tiêu chí. Ai hơn ở đâu thì hãy hỏi đó có phải điều quan trọng không.',
    choose: 'Đặt ai cạnh nhau? Tối đa bốn.',
    tooFew: 'Hãy chọn hai ứng viên',
    tooFewText: 'Đánh dấu ít nhất hai ứng viên ở trên, tối đa bốn.',
    radar: 'So sánh trên biểu đồ',
    side: 'Bằng con số',
    what: 'So sánh',
    unknown: 'chưa biết',
    summary: '{names} theo từng tiêu chí; càng ra ngoài càng tốt.',
    summaryOpen:
      '{names} theo từng tiêu chí; càng ra ngoài càng tốt. Ở chỗ chưa biết điểm, nét gạch là mức tốt nhất có thể và nét chấm là mức xấu nhất.',
  },
  import: {
    title: 'Nhập từ bảng',
    purpose:
      'Ứng viên, và nếu muốn cả điểm của riêng bạn, từ một bảng tính. Bạn thấy điều sẽ xảy ra trước khi ghi, và nhập lại lần nữa không làm thay đổi gì.',
    headerHint:
      'Chép hàng tiêu đề này vào bảng tính, điền các hàng, rồi dán tất cả xuống dưới. Chỉ cột “candidate” là bắt buộc.',
    scores: 'Điểm được ghi',
    done: '{count, plural, other {Đã nhập # hàng}}',
    source: 'Tìm thấy họ ở đâu, nếu dòng không ghi?',
    alike:
      'Dòng giống một ứng viên trong danh sách chính là ứng viên đó (cùng trang web, hoặc cùng tên chỉ khác loại hình doanh nghiệp)',
    like: 'Có thể là',
    likeText: '{name}: {because}',
  },
  profile: {
    title: 'Đối tác lý tưởng',
    change: 'Sửa chân dung',
    describe: 'Mô tả đối tác lý tưởng',
    purpose:
      'Trước khi tìm tên: đối tác phù hợp trông như thế nào? Các ứng viên được so với chân dung này ngay từ cái nhìn đầu, trước khi ai mất thời gian chấm điểm.',
    none: 'Chưa ai nói đối tác lý tưởng trông thế nào.',
    size: 'Quy mô tương xứng',
    sizeLeast: 'Ít nhất bao nhiêu người?',
    sizeMost: 'Nhiều nhất bao nhiêu người?',
    sizeHint: 'Để trống: không lớn hơn cũng không nhỏ hơn công ty bạn mười lần.',
    sizeFrom: 'từ {least} người',
    sizeUpTo: 'đến {most} người',
    sizeBetween: '{least} đến {most} người',
    sizeOurs: 'Không lớn hơn cũng không nhỏ hơn công ty bạn mười lần ({ours} người)',
    industry: 'Ngành bổ sung cho nhau',
    industryHint:
      'Họ làm gì để bổ sung cho việc của chúng ta? Ví dụ: họ lắp đặt cảm biến mà chúng ta sản xuất.',
    competing: 'Không cạnh tranh',
    competingHint: 'Việc gì họ không được làm vì đó là việc của chúng ta?',
    customers: 'Khách hàng chung',
    customersHint: 'Họ bán cho ai mà chúng ta cũng bán hoặc muốn bán?',
    capability: 'Năng lực chúng ta còn thiếu',
    capabilityHint: 'Họ làm được gì mà chúng ta không làm được?',
    win_win: 'Đôi bên cùng lợi',
    winWin: 'Họ được gì từ chúng ta?',
    winWinHint: 'Ai không được gì thì sẽ rời đi. Dấu hiệu nào cho thấy họ cũng nghĩ vậy?',
    musts: 'Điều kiện bắt buộc',
    mustsPurpose:
      'Ai không đạt một trong các điều kiện này thì bị loại, dù mặt khác tốt đến đâu. Đây cũng là tiêu chí như các tiêu chí khác và sửa được ở đó.',
    mustsNone: 'Chưa có điều kiện bắt buộc nào.',
    addMust: 'Thêm điều kiện bắt buộc',
    mustName: 'Điều gì bắt buộc phải có?',
    mustNameHint: 'Ví dụ: Có chứng nhận ISO 13485',
    mustLeast: 'Điểm phải đạt, từ 0 đến 10',
    mustAdded: '“{name}” nay là điều kiện bắt buộc',
    suggest: 'Lấy từ chân dung:',
    changedBy: '{who} sửa lần cuối.',
    fromObjective: 'Lấy từ mục tiêu của công ty',
    fromObjectiveText: 'Mục tiêu của bạn đã nói một phần. Chỉ điền vào ô còn trống.',
  },
  longlist: {
    title: 'Danh sách sơ bộ',
    open: 'Danh sách sơ bộ và chân dung',
    purpose:
      'Mọi bên có thể xem xét, so với đối tác lý tưởng ngay từ cái nhìn đầu. Ai phù hợp thì vào danh sách rút gọn và được chấm điểm.',
    fit: 'Phù hợp',
    fits: '{fits} trên {known}',
    notJudged: 'chưa xem',
    traitOf: '{trait}: {name}',
    size: 'Quy mô',
    sizes: { none: '–', yes: 'phù hợp', partly: 'một phần', no: 'không phù hợp' },
    traits: {
      industry: 'Bổ sung',
      customers: 'Khách chung',
      capability: 'Năng lực',
      win_win: 'Cùng lợi',
    },
    verdict: {
      none: '–',
      yes: 'có',
      partly: 'một phần',
      no: 'không',
    },
    shortlisted: 'Danh sách rút gọn',
    noSource: 'Chưa ghi nguồn',
    file: '{name} – danh sách sơ bộ',
  },
  duplicates: {
    title: 'Có thể là cùng một công ty',
    purpose: 'Hãy gộp những mục là một: điểm, ghi chú và căn cứ của cả hai đều giữ lại.',
    because: {
      same_website: 'cùng trang web',
      same_name: 'cùng tên, chỉ khác loại hình doanh nghiệp',
      similar_name: 'tên gần giống nhau',
    },
    pair: '{one} và {other}: {because}',
    merge: 'Gộp',
    mergePair: 'Gộp {one} và {other}',
    apart: 'Đây là hai công ty',
    apartPair: '{one} và {other} là hai công ty',
    told: 'Giữ là hai công ty',
    mergeTitle: 'Gộp hai mục thành một',
    keep: 'Giữ lại mục nào?',
    mergeText:
      'Mục kia rời danh sách. Những gì chỉ có ở đó được chuyển sang, kể cả điểm và căn cứ. Nếu một người đã chấm cả hai, điểm sau được tính và điểm trước được ghi trong căn cứ. Có thể khôi phục.',
    merged: '{name} nay là một mục',
    looksLike: 'Giống {name} đã có trong danh sách: {because}. Bạn vẫn có thể thêm.',
    mergedInto: '{name} (đã gộp vào {into})',
  },
  merge: {
    note: '{count, plural, =0 {Cũng từng được nhập là “{name}”.} other {Cũng từng được nhập là “{name}”, với: {facts}.}}',
    earlier: 'Điểm trước: {value}',
  },
  yield: {
    title: 'Nguồn nào hiệu quả?',
    open: 'Nguồn nào hiệu quả?',
    purpose:
      'Ứng viên của mọi đợt tuyển chọn được tìm thấy ở đâu, và kết quả ra sao. Hãy dành thời gian cho nơi mang lại đối tác.',
    source: 'Nguồn',
    came: 'Đến',
    ranked: 'Được xếp hạng',
    shortlisted: 'Vào rút gọn',
    chosen: 'Được chọn',
    allied: 'Thành đối tác',
    rate: 'Tỷ lệ vào rút gọn',
    best: '{source} hiệu quả nhất: {shortlisted, number} trên {came, number} vào danh sách rút gọn.',
    nothing: 'Chưa ứng viên nào vào danh sách rút gọn. Khi có, nơi đây cho thấy nguồn nào hiệu quả.',
    unknown: '{count, plural, other {Có # ứng viên chưa ghi tìm thấy ở đâu.}}',
    none: 'Chưa có ứng viên',
    noneText:
      'Ngay khi có ứng viên trong danh sách, trang này cho thấy nguồn nào mang lại bao nhiêu và kết quả ra sao.',
    example:
      'Ví dụ: hội chợ mang lại 12 ứng viên, 3 vào danh sách rút gọn; nền tảng trực tuyến mang lại 40 mà không ai vào được.',
    file: 'Nguồn ứng viên',
  },
  pairs: {
    title: 'So sánh từng cặp',
    open: 'So sánh từng cặp',
    purpose:
      'Mỗi lần hai tiêu chí: cái nào quan trọng hơn, và hơn bao nhiêu? Trọng số được suy ra từ mọi câu trả lời của bạn, cùng lời nhận xét xem chúng có mâu thuẫn không. Mỗi câu trả lời được lưu ngay.',
    scale:
      '1: quan trọng như nhau. 3: hơn một chút. 5: hơn rõ rệt. 7: hơn nhiều. 9: hơn hẳn. Hãy chọn ở phía tiêu chí quan trọng hơn.',
    which: '{a} hay {b}?',
    left: '← {a}',
    right: '{b} →',
    equal: 'Cả hai quan trọng như nhau',
    more: '“{name}” quan trọng {times, select, 3 {hơn một chút} 5 {hơn rõ rệt} 7 {hơn nhiều} 9 {hơn hẳn} other {hơn}} ({times} so với 1)',
    none: 'Chưa so sánh',
    takeBack: 'Bỏ câu trả lời',
    progress: 'Đã so sánh {judged, number} trên {pairs, number} cặp',
    next: 'Cặp tiếp theo',
    result: 'Từ đó suy ra',
    notYet: 'Trọng số xuất hiện ngay khi mỗi tiêu chí đã có mặt trong một cặp được so sánh.',
    soFar: 'Trọng số tạm thời',
    weights: 'Trọng số',
    weightOf: '{name}: {share}, hiện dùng {now}',
    weight: 'Suy ra',
    fits: 'Các câu trả lời của bạn khớp với nhau (độ nhất quán {cr}; đến 0,10 là ổn).',
    contradict: 'Các câu trả lời của bạn mâu thuẫn nhau (độ nhất quán {cr}, trên 0,10).',
    unrated: 'Với hơn mười tiêu chí thì không chấm được độ nhất quán. Ít tiêu chí hơn sẽ dễ so sánh hơn.',
    worst: 'Lệch nhất so với các câu còn lại: bạn nói {found}. Các câu khác cho thấy {implied}.',
    worstSoFar: 'Đến lúc này lệch nhất: bạn nói {found}. Các câu khác cho thấy {implied}.',
    says: '{ratio, plural, =1 {“{a}” và “{b}” quan trọng như nhau} other {“{a}” quan trọng gấp {times} lần “{b}”}}',
    goTo: 'Xem lại cặp này',
    use: 'Dùng các trọng số này',
    used: 'Đã đặt trọng số của các tiêu chí',
    notAll: 'Hãy so sánh hết các cặp trước.',
    inUse: 'Đây là các trọng số đang dùng.',
    few: 'Chưa có gì để so sánh: một đợt tuyển chọn cần ít nhất hai tiêu chí.',
  },
  sure: {
    title: 'Thứ hạng chắc chắn đến đâu?',
    open: 'Chắc chắn đến đâu?',
    purpose:
      'Bảng xếp hạng chỉ đáng tin như trọng số và phương pháp của nó. Ở đây bạn thấy hai thứ ấy phải thay đổi bao nhiêu thì ứng viên khác mới đứng đầu.',
    methods: 'Các phương pháp khác có nói giống vậy không?',
    methodsPurpose: 'Cùng điểm số và trọng số, gộp lại theo ba cách.',
    agree: 'Mọi phương pháp dùng được đều xếp {names} đứng đầu.',
    one: 'Hiện chỉ dùng được tổng có trọng số.',
    disagree:
      'Các phương pháp không thống nhất ai đứng đầu: {firsts}. Hãy tìm hiểu vì sao trước khi quyết định.',
    firstBy: '{method}: {names}',
    rankBy: '{method}: hạng',
    method: 'Phương pháp',
    explain: {
      weighted:
        'Mỗi điểm được tính theo trọng số; mạnh ở tiêu chí này bù cho yếu ở tiêu chí kia. Điểm của một ứng viên không phụ thuộc vào những ai khác có trong danh sách.',
      topsis:
        'Ai gần nhất với mức tốt nhất và xa nhất với mức kém nhất thì đứng đầu. Một điểm yếu lớn bị phạt nặng hơn so với phép cộng. Từ 0 đến 1.',
      promethee: 'So từng cặp với nhau: chỉ tính ai hơn ở điểm nào, không tính hơn bao nhiêu. Từ −1 đến 1.',
      thresholds:
        'So từng cặp với nhau theo từng tiêu chí. Chênh lệch được tính theo ngưỡng bạn đặt; nơi không đặt ngưỡng thì tính trọn. Từ −1 đến 1.',
    },
    missing: '{count, plural, other {TOPSIS và PROMETHEE II cần đủ mọi điểm, còn thiếu # điểm:}}',
    missingOne: '{candidate}: {criterion}',
    missingMore: '{count, plural, other {và # điểm nữa}}',
    last: 'Nếu ứng viên xếp cuối không có trong danh sách',
    lastWeighted:
      'Không có gì thay đổi: trong tổng có trọng số, điểm của mỗi ứng viên không phụ thuộc vào ứng viên khác.',
    lastSame: 'Không có gì thay đổi: các ứng viên còn lại giữ nguyên thứ tự.',
    lastFew: 'Dưới ba ứng viên thì chưa có gì để so sánh.',
    holds: 'Thứ hạng đúng đến mức trọng số nào?',
    holdsPurpose:
      'Theo tổng có trọng số. Với mỗi tiêu chí: được tính đến bao nhiêu thì có ứng viên khác ngang điểm với {first}; các trọng số còn lại giữ nguyên tỷ lệ.',
    always: '{first} vẫn đứng đầu dù “{criterion}” được tính bao nhiêu (hiện {now}).',
    above:
      '{first} vẫn đứng đầu trừ khi “{criterion}” được tính hơn {to} (hiện {now}). Khi ấy {other} ngang điểm.',
    below:
      '{first} vẫn đứng đầu trừ khi “{criterion}” được tính dưới {from} (hiện {now}). Khi ấy {other} ngang điểm.',
    both: '{first} vẫn đứng đầu khi “{criterion}” được tính từ {from} đến {to} (hiện {now}). Dưới mức đó {below} ngang điểm, trên mức đó {above} ngang điểm.',
    noHolds: 'Chưa ai đứng đầu một mình, nên chưa có gì để mất.',
    now: 'Hiện nay',
    from: 'Đúng từ',
    to: 'Đúng đến',
    whoElse: 'Khi ấy ngang điểm',
    chance: 'Mỗi ứng viên có bao nhiêu khả năng đứng đầu?',
    chancePurpose:
      'Không ai biết chính xác trọng số nào là đúng. Vì vậy chúng tôi rút ngẫu nhiên {draws} lần, kể cả những điểm chưa biết, rồi đếm ai ở hạng nào.',
    weights: 'Trọng số được rút',
    any: 'Bất kỳ',
    around: 'Gần trọng số của chúng ta',
    often: '{name} đứng đầu trong {share} số lần rút.',
    rank: 'Hạng {rank}',
    drawing: 'Đang rút …',
    notDrawn: 'Chưa rút xong. Hãy tải lại trang.',
    seed: 'Rút với số khởi tạo {seed}. Cùng số khởi tạo thì ai cũng thấy cùng một hình.',
    again: 'Rút với số khởi tạo khác',
    files: 'Tự kiểm tra',
    filesPurpose:
      'Cùng phép tính này chạy được từ dòng lệnh, không cần tài khoản hay máy chủ, và cho cùng con số. Tệp không ghi tên người đánh giá.',
    fileModel: 'model.json',
    fileCandidates: 'candidates.csv',
  },
  shortlist: {
    put: 'Đưa vào rút gọn',
    take: 'Bỏ khỏi rút gọn',
    on: 'Trong danh sách rút gọn',
    done: '{name} đã vào danh sách rút gọn',
    gone: '{name} đã ra khỏi danh sách rút gọn',
    chosen: 'Đã được chọn',
  },
  methods: {
    weighted: 'Tổng có trọng số',
    topsis: 'TOPSIS',
    promethee: 'PROMETHEE II',
  },
  template: {
    strategicFit: {
      name: 'Phù hợp chiến lược',
      question:
        'Mục tiêu, thị trường và khách hàng của họ có khớp với điều chúng ta muốn từ liên minh không?',
    },
    resources: {
      name: 'Nguồn lực bổ sung',
      question: 'Họ có mang lại điều chúng ta thiếu, và có cần điều chúng ta có không?',
    },
    financialHealth: {
      name: 'Sức khỏe tài chính',
      question: 'Họ có đủ sức gánh phần của mình trong suốt thời gian liên minh dự kiến không?',
    },
    reputation: {
      name: 'Uy tín',
      question: 'Khách hàng, nhà cung cấp và các đối tác trước đây nói gì về họ?',
    },
    culturalFit: {
      name: 'Phù hợp văn hóa',
      question:
        'Cách họ ra quyết định, trao đổi và đối xử với con người có hợp để chúng ta làm việc cùng không?',
    },
    willingness: {
      name: 'Sự sẵn lòng',
      question:
        'Họ có muốn hợp tác như chúng ta muốn, và có chịu dành thời gian, nhân sự cho việc này không?',
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
  closer: {
    title: 'Xem kỹ rồi quyết định',
    text: 'Đưa những bên tốt nhất vào danh sách rút gọn, thẩm định trước khi ràng buộc, và ghi lại ai đã quyết định gì, vì sao.',
    one: 'Trước khi quyết định chọn {name}',
    oneText:
      'Tài chính, pháp lý, thị trường, kỹ thuật: cần kiểm tra gì, ai kiểm tra, đã thấy gì và điều gì không thuận.',
    diligence: 'Thẩm định',
    decisions: 'Quyết định',
    approach: 'Tiếp cận',
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
    profile_was_changed: '{who} vừa sửa chân dung đối tác. Hãy xem nội dung hiện tại rồi sửa lại.',
    sizes_are_turned_round:
      'Ít nhất {least} và nhiều nhất {most} người thì không ai phù hợp. Hãy đổi chỗ hai số.',
    candidate_is_the_same: 'Đây là cùng một mục. Hãy chọn mục khác.',
    merged_text_is_too_long:
      'Gộp lại, {field, select, note {ghi chú} other {căn cứ của một điểm}} sẽ dài {found} ký tự; chỉ giữ được đến {most}. Hãy rút ngắn một bên để không phải cắt bỏ gì.',
    judgement_is_no_number:
      '“{row}” so với “{column}”: “{found}” không phải là số. Hãy viết như 3, 0.25 hoặc 1/3.',
    judgement_is_of_itself: '“{row}” so với chính nó là 1, không phải {found}.',
    judgement_is_outside_scale:
      '“{row}” so với “{column}”: {found} nằm ngoài thang, thang đi từ 1/{most} đến {most}.',
    judgements_of_a_pair_differ:
      '“{row}” so với “{column}” được đánh giá hai lần và hai giá trị không khớp ({other}). Một giá trị phải bằng 1 chia cho giá trị kia.',
    judgement_is_missing: 'Chưa so sánh “{row}” với “{column}”.',
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
    threshold_is_unknown:
      '“{field}” không phải là ngưỡng. Mức ưu tiên chỉ được xác định bằng indifference và preference: không có ngưỡng là tiêu chí thông thường, chỉ một ngưỡng là dạng bậc hoặc dạng chữ V, cả hai là chữ V có vùng không phân biệt. Không có dạng nhiều mức và đường cong Gauss.',
    threshold_is_negative: '“{criterion}”: ngưỡng là {found}. Ngưỡng không được nhỏ hơn 0.',
    threshold_is_beyond_scale:
      '“{criterion}”: ngưỡng là {found}, mà hai điểm số chênh nhau nhiều nhất là {most}. Hãy viết tối đa {most}.',
    preference_is_below_indifference:
      '“{criterion}”: chênh từ {preference} điểm thì tính trọn, nhưng đến {indifference} điểm lại coi như bằng. Số trước phải bằng hoặc lớn hơn số sau.',
    pairwise_is_empty: 'Bảng so sánh cặp đang trống.',
    pairwise_is_not_square:
      'Bảng so sánh cặp có {rows} hàng và {columns} cột. Với {size} tiêu chí, cần {size} hàng và {size} cột.',
    pairwise_column_is_repeated: 'Tiêu chí “{criterion}” xuất hiện ở đây hai lần.',
    pairwise_column_is_unknown: 'Mô hình không có tiêu chí nào tên là “{criterion}”.',
    pairwise_column_is_missing: 'Ở đây thiếu tiêu chí “{criterion}”.',
    pairwise_cell_is_missing:
      'Ở đây còn thiếu một so sánh. Hãy ghi tiêu chí của hàng quan trọng gấp mấy lần tiêu chí của cột, ví dụ 3, 0.25 hoặc 1/3.',
    pairwise_cell_is_not_a_number: 'So sánh “{found}” không phải là số. Hãy viết là 3, 0.25 hoặc 1/3.',
    pairwise_cell_is_not_positive: 'So sánh {found} không lớn hơn 0. “Quan trọng bằng một phần ba” là 1/3.',
    pairwise_cell_is_too_far:
      'So sánh {found} vượt quá mức có thể so sánh. Một tiêu chí quan trọng nhiều nhất gấp {most} lần tiêu chí khác; thang Saaty dừng ở 9.',
    pairwise_is_not_reciprocal:
      'So sánh ở đây là {found}, còn so sánh ngược lại ({other}) là {opposite}. Số này phải bằng 1 chia cho số kia, và một tiêu chí so với chính nó là 1.',
    weight_is_missing: 'Thiếu trọng số. Hãy cho trọng số, hoặc so sánh các tiêu chí theo từng cặp.',
    weight_is_negative: 'Trọng số là {weight}. Trọng số không được nhỏ hơn 0.',
    weights_are_all_zero: 'Tất cả trọng số đều bằng 0. Phải có ít nhất một trọng số lớn hơn 0.',
    scale_is_missing:
      'Tiêu chí “{criterion}” chưa có thang điểm. Tổng có trọng số cần thang điểm; hãy đặt cho tiêu chí này hoặc cho tất cả.',
    quote_is_not_closed:
      'Hàng {row}: có dấu ngoặc kép mở ra mà không đóng lại, nên không phân biệt được các hàng bên dưới. Hãy đóng dấu đó, hoặc viết hai lần nếu nó thuộc về nội dung.',
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
      '“{candidate}” nhiều nhất chỉ bằng một phần mười chúng ta. Họ có gánh nổi phần của mình không, và có bị lệ thuộc vào chúng ta không?',
    first_by_size:
      '“{candidate}” lớn nhất và dẫn đầu nhờ những gì quy mô mang lại: nếu không tính nguồn lực và sức khỏe tài chính thì “{other}” đứng đầu.',
    encoding_was_guessed:
      'Nội dung của {file} được đọc theo bảng mã {encoding}; đây chỉ là phỏng đoán. Nếu chữ hiển thị sai, hãy dùng --encoding hoặc lưu tệp theo UTF-8.',
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
