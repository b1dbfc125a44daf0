/** The command line: one visible list of commands. Exit 0 fine, 1 a check failed, 2 unusable input. */

import { Command, CommanderError } from 'commander';
import { candidatesCommands } from '#capabilities/candidates/cli.ts';
import { dependencyCommands } from '#capabilities/dependency/cli.ts';
import { keysCommands } from '#capabilities/keys/cli.ts';
import { settlementCommands } from '#capabilities/settlement/cli.ts';
import { stressCommands } from '#capabilities/stress/cli.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';

const program = new Command('entente')
  .description('Strategic alliances on plain files: settle, verify, sign, score, dependency, stress')
  .exitOverride();

candidatesCommands(program);
dependencyCommands(program);
stressCommands(program);
settlementCommands(program);
keysCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UnusableInput) {
    process.stderr.write(`entente: ${error.message}\n`);
    process.exitCode = 2;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    throw error;
  }
}
