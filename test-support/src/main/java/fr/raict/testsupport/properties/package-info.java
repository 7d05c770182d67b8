/** Tests on generated cases. It needs the JDK alone, so that a module may use it without what else is shared here. */
@NullMarked
package fr.raict.testsupport.properties;

import org.jspecify.annotations.NullMarked;
