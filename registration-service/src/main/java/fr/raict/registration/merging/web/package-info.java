/** What organisers do about authorities that are not in the reference list. */
@NullMarked
package fr.raict.registration.merging.web;

import org.jspecify.annotations.NullMarked;
