/** Constraints that say of a form's or a request's field what the values say of its text, in the same sentence. */
@NullMarked
package fr.raict.values.validation;

import org.jspecify.annotations.NullMarked;
