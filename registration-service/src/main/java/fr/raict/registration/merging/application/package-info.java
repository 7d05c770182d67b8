/** Merges authorities that were entered twice, corrects those entered wrongly, and shows them. */
@NullMarked
package fr.raict.registration.merging.application;

import org.jspecify.annotations.NullMarked;
