/** What people typed and sent in vain: kept for their browser until it can be shown to them again. */
@NullMarked
package fr.raict.gateway.forms;

import org.jspecify.annotations.NullMarked;
