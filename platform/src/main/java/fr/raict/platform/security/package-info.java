/** Who may call what: each handler declares it, the token proves it. */
@NullMarked
package fr.raict.platform.security;

import org.jspecify.annotations.NullMarked;
