/** Input a command cannot use at all: the command line prints the message (which names file, line or path) and ends with 2. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
