/** The command line: one class a subcommand. */
@NullMarked
package sayso.cli;

import org.jspecify.annotations.NullMarked;
