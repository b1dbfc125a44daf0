import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const vi: Translation<typeof en> = {
  refusals: {
    key_not_usable:
      'Đây không phải là khóa công khai Ed25519: cần 43 ký tự base64url như lệnh entente key show in ra.',
    challenge_not_open:
      'Bằng chứng này trả lời một yêu cầu không còn hiệu lực: yêu cầu đã được tạo lại, đã dùng, hoặc quá một giờ. Hãy làm lại từ đầu.',
    proof_not_genuine:
      'Bằng chứng không được ký bằng khóa này trên đoạn văn bản này. Hãy ký đúng đoạn văn bản hiển thị, bằng khóa bạn đăng ký.',
    key_used_before: 'Tổ chức của bạn đã từng ký bằng khóa này. Mỗi khóa chỉ dùng một lần; hãy tạo khóa mới.',
    key_of_another_side:
      'Bên kia trong một liên minh của bạn cũng ký bằng chính khóa này nên không ai phân biệt được ai đã ký. Hãy tạo khóa riêng.',
    server_signs_already: 'Máy chủ vốn đang ký thay cho tổ chức của bạn.',
  },
};
