/** Certificates of attendance, and what anybody is told who has one in hand. */
@NullMarked
package fr.raict.portal.certificate;

import org.jspecify.annotations.NullMarked;
