/** What surrounds every page: the visitor, the errors and the conventions of forms. */
@NullMarked
package fr.raict.portal.frame;

import org.jspecify.annotations.NullMarked;
