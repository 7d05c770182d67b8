/** What is written to whom when something happens to a registration or an invitation. */
@NullMarked
package fr.raict.notification.letters.domain;

import org.jspecify.annotations.NullMarked;
