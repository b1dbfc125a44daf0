export function build(names?: readonly string[]): Promise<readonly string[]>;
