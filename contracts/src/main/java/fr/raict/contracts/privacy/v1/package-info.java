/** What is asked and done about one person's data in all services, version 1. */
@NullMarked
package fr.raict.contracts.privacy.v1;

import org.jspecify.annotations.NullMarked;
