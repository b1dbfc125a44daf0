export function build(): Promise<readonly string[]>;
