/** Facts published by registration-service. */
@NullMarked
package fr.raict.contracts.registration.v1;

import org.jspecify.annotations.NullMarked;
