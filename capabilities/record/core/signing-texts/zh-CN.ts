import type { Translation } from '#kernel/language.ts';
import type { signing as english } from './en.ts';

/** What every verb that signs for a side refuses, for the texts of all of them. */
export const signing: Translation<typeof english> = {
  signature_needed:
    '贵组织使用自有密钥签名，服务器无法代签。请用密钥文件签名，或在命令行运行 entente sign，然后提交该签名。',
  signature_of_another_key:
    '此签名所用的密钥与贵组织登记的密钥不同。请选择已登记密钥的文件；“设置”中可查看是哪一把密钥。',
  signature_not_genuine: '此签名不符：它不属于这份文件，或在传送途中被改动。请重新加载页面后再次签名。',
  key_of_another_side: '本联盟的另一方也使用同一把密钥签名，无法区分是谁签的。请登记贵方自己的密钥。',
};
