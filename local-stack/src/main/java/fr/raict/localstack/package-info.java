/** What a machine without containers runs instead of them; tests use the same pieces in-process. */
@NullMarked
package fr.raict.localstack;

import org.jspecify.annotations.NullMarked;
