/** What people do, in a real browser against the whole running system. */
@NullMarked
package fr.raict.endtoend;

import org.jspecify.annotations.NullMarked;
