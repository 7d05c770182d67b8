/** The expert's page: reading an invitation by its signed link and answering it. */
@NullMarked
package fr.raict.portal.answering;

import org.jspecify.annotations.NullMarked;
