import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  title: 'Mức sẵn sàng',
  purpose:
    'Công ty đã gánh được một liên minh chưa, và nếu chưa thì cần sửa gì trước. Hãy thẳng thắn như đối tác sẽ nhìn: người ngoài không xem được.',
  sections: {
    strength: { title: 'Thế mạnh cốt lõi', hint: 'Điều khiến đối tác cần đến bạn.' },
    gap: { title: 'Khoảng thiếu cấp bách nhất', hint: 'Điều bạn cần ở đối tác.' },
    willingness: { title: 'Sẵn lòng chia sẻ', hint: 'Không cho đi thì khó nhận lại.' },
    ability: { title: 'Đội ngũ, quy trình và quyền lợi', hint: 'Ai làm, làm thế nào, và họ được gì.' },
  },
  questions: {
    strength_words: { text: 'Bạn giỏi điều gì đến mức đối tác muốn có?', hint: 'Một câu.' },
    core_strength: {
      text: 'Ngoài bạn ra, ai nói như vậy?',
      options: {
        none: 'Công ty chưa thống nhất đó là gì',
        weak: 'Công ty nghĩ vậy, chưa hỏi ai',
        fair: 'Một số khách hàng nói vậy',
        strong: 'Đa số khách hàng nói vậy, và có ví dụ hoặc con số chứng minh',
      },
    },
    strength_evidence: {
      text: 'Ví dụ hoặc con số nào cho thấy điều đó?',
      hint: 'Thư của khách hàng, báo cáo thử nghiệm, giải thưởng. Chỉ công ty bạn xem được.',
    },
    gap_words: { text: 'Khoảng thiếu nào phải lấp trước?', hint: 'Một câu.' },
    urgent_gap: {
      text: 'Trong công ty, mọi người có rõ khoảng thiếu đó không?',
      options: {
        none: 'Mỗi người nói một khác',
        weak: 'Biết hướng, chưa biết rõ thiếu gì',
        fair: 'Đã thống nhất một khoảng thiếu',
        strong: 'Đã thống nhất và biết bằng con số nó gây thiệt bao nhiêu',
      },
    },
    share_information: {
      text: 'Bạn sẵn lòng chia sẻ thông tin đến đâu?',
      hint: 'Ví dụ số liệu bán hàng, phản hồi của khách, những gì đã học được.',
      low: 'Không gì ra khỏi công ty',
      high: 'Mọi thứ mục tiêu cần, cả số liệu',
    },
    share_resources: {
      text: 'Bạn sẵn lòng góp nguồn lực đến đâu?',
      hint: 'Nhân sự, thời gian, tiền, khách hàng, kênh.',
      low: 'Không gì ngoài việc hằng ngày',
      high: 'Những gì mục tiêu cần, có trong ngân sách',
    },
    resources_offered: {
      text: 'Bạn có thể góp những gì?',
      options: {
        customers: 'Khách hàng và mối quan hệ',
        brand: 'Tên tuổi và uy tín',
        people: 'Nhân sự và thời gian của họ',
        know_how: 'Bí quyết và đào tạo',
        content: 'Nội dung và tài liệu',
        channels: 'Các kênh của chúng tôi',
        money: 'Tiền',
        none: 'Không có gì trong số này',
      },
    },
    share_risk: {
      text: 'Bạn sẵn lòng chia sẻ rủi ro đến đâu?',
      hint: 'Thu tiền muộn hơn, chịu mất một phần nếu không thành.',
      low: 'Đối tác chịu tất cả',
      high: 'Lãi cùng hưởng, lỗ cùng chịu',
    },
    team: {
      text: 'Ai sẽ phụ trách liên minh bên phía bạn?',
      options: {
        none: 'Chưa có ai',
        weak: 'Một người làm thêm bên cạnh mọi việc khác',
        fair: 'Một người được giao tên, có giờ cố định',
        strong: 'Một người được giao tên, có giờ cố định và được quyết định',
      },
    },
    team_hours: {
      text: 'Bên bạn có bao nhiêu giờ mỗi tuần cho việc này?',
      hint: 'Tổng của tất cả mọi người, theo kế hoạch chứ không theo mong muốn.',
      unit: 'giờ mỗi tuần',
    },
    process: {
      text: 'Đối tác có thể nhận việc từ bạn, hoặc giao việc cho bạn không?',
      options: {
        none: 'Không, mọi thứ nằm trong đầu mỗi người',
        weak: 'Được, sau khi giải thích lâu mỗi lần',
        fair: 'Được, các bước chính đã viết ra',
        strong: 'Được, đã viết ra, có đo lường, người mới làm theo được',
      },
    },
    incentives: {
      text: 'Khi đối tác thành công, người của bạn được gì?',
      options: {
        none: 'Không được gì, hoặc còn thiệt: doanh số của đối tác không tính cho họ',
        weak: 'Chưa được gì, nhưng không thiệt',
        fair: 'Được tính vào mục tiêu của họ',
        strong: 'Được tính vào mục tiêu và thu nhập của họ',
      },
    },
  },
  contradictions: {
    resources_and_nothing: 'đã sẵn lòng góp những gì mục tiêu cần thì không thể không có gì để góp',
    team_and_no_hours: 'người có giờ cố định thì phải có hơn 0 giờ',
  },
};
