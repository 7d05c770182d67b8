/** Parts of forms in which questions of organisers are answered for people. */
@NullMarked
package fr.raict.portal.asking;

import org.jspecify.annotations.NullMarked;
