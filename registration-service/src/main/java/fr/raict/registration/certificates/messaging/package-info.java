/** What certificates tell others. */
@NullMarked
package fr.raict.registration.certificates.messaging;

import org.jspecify.annotations.NullMarked;
