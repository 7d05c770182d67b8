/** The pages that the law and the footer ask for. */
@NullMarked
package fr.raict.portal.about;

import org.jspecify.annotations.NullMarked;
