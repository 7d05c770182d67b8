/** Text as people search for it and as it is shown. */
@NullMarked
package fr.raict.platform.text;

import org.jspecify.annotations.NullMarked;
