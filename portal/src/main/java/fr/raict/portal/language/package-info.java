/** The visitor's language, and dates and hours as that language writes them. */
@NullMarked
package fr.raict.portal.language;

import org.jspecify.annotations.NullMarked;
