/** Text as people search for it. */
@NullMarked
package fr.raict.platform.text;

import org.jspecify.annotations.NullMarked;
