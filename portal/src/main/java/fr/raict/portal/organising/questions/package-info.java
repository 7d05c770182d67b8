/** What an edition or a workshop asks of who registers. */
@NullMarked
package fr.raict.portal.organising.questions;

import org.jspecify.annotations.NullMarked;
