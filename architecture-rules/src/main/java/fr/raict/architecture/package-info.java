/** The rules of ARCHITECTURE.md, for each module's ArchitectureTest. */
@NullMarked
package fr.raict.architecture;

import org.jspecify.annotations.NullMarked;
