/** An erasure and the reports of the services. */
@NullMarked
package fr.raict.registration.privacy.domain;

import org.jspecify.annotations.NullMarked;
