/** The registration service: who holds and who awaits a seat in each workshop. */
@NullMarked
package fr.raict.registration;

import org.jspecify.annotations.NullMarked;
