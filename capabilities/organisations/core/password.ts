/** What a password must be (NIST SP 800-63B-4): long, and not one that everybody tries. No composition rules. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';

export const leastPasswordLength = 15;

/** Long passwords that stand in published lists of leaked ones, and the patterns people stretch short ones with. */
const common = new Set([
  'passwordpassword',
  'password12345678',
  'password123456789',
  '123456789012345',
  '1234567890123456',
  '12345678901234567890',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qwertyuiop123456',
  'qwertyuiop12345678',
  '1qaz2wsx3edc4rfv',
  '1q2w3e4r5t6y7u8i',
  '1q2w3e4r5t6y7u8i9o0p',
  'zaq12wsxcde34rfv',
  'iloveyouiloveyou',
  'iloveyou123456789',
  'abcdefghijklmnop',
  'abcdefghijklmnopqrstuvwxyz',
  'letmeinletmeinletmein',
  'administrator123',
  'administratoradministrator',
  'welcomewelcomewelcome',
  'correcthorsebatterystaple',
  'thisismypassword',
  'mypasswordispassword',
  'changemechangeme',
  'qazwsxedcrfvtgbyhnujm',
  'asdfghjklasdfghjkl',
  'qwerty123456789',
  'trustno1trustno1',
]);

export function checkPassword(
  password: string,
  own: readonly string[],
): Decision<string, 'password_too_short' | 'password_too_common'> {
  const length = [...password].length;
  if (length < leastPasswordLength) {
    return refuse('password_too_short', {
      path: 'body.password',
      values: { least: leastPasswordLength, length },
    });
  }
  const folded = password.toLowerCase().replaceAll(/\s/g, '');
  const guessed = common.has(folded) || isRepetition(folded) || own.some((word) => isMostly(folded, word));
  return guessed ? refuse('password_too_common', { path: 'body.password' }) : accept(password);
}

/** One to four characters over and over, such as `abcabcabcabcabc`. */
function isRepetition(text: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/u.test(text) && new Set(text).size <= 4;
}

/** The person's own e-mail address or company's name with little added to it. */
function isMostly(text: string, word: string): boolean {
  const folded = word.toLowerCase().replaceAll(/\s/g, '');
  return folded.length >= 6 && text.includes(folded) && text.length - folded.length < 6;
}
