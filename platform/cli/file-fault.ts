import { UnusableInput } from './unusable-input.ts';

/** What a person is told when a file cannot be opened or read; anything but an error of the file system is thrown on. */
export function fileFault(file: string, error: unknown): UnusableInput {
  if (error instanceof Error && 'code' in error) return new UnusableInput(`${file}: ${reason(error.code)}`);
  throw error;
}

function reason(code: unknown): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file.';
    case 'EISDIR':
      return 'this is a folder, not a file.';
    case 'EACCES':
    case 'EPERM':
      return 'the file may not be read by this user.';
    default:
      return `the file cannot be read (${String(code)}).`;
  }
}
