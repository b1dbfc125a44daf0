import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  refusals: {
    key_not_usable: '这不是 Ed25519 公钥：应为 entente key show 显示的 43 个 base64url 字符。',
    challenge_not_open: '此证明所对应的验证请求已失效：已重新发起、已使用，或超过一小时。请重新开始。',
    proof_not_genuine: '此证明不是用这把密钥对这段文字签的。请用要登记的密钥，对显示的文字原样签名。',
    key_used_before: '贵组织以前用过这把密钥签名。每把密钥只启用一次，请新建一把。',
    key_of_another_side: '贵方某个联盟的另一方也使用同一把密钥，无法区分是谁签的。请新建自己的密钥。',
    server_signs_already: '服务器本来就在为贵组织签名。',
  },
};
