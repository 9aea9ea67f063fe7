/** The report: annotated articles as one page for a web browser, to be looked at by people. */
@NullMarked
package sayso.report;

import org.jspecify.annotations.NullMarked;
