/** What people wish to attend, entered by who speaks for their authority. */
@NullMarked
package fr.raict.portal.wishing;

import org.jspecify.annotations.NullMarked;
