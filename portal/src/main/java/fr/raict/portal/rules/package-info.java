/** What people are told of the rules by which they are admitted, before they register and when they are refused. */
@NullMarked
package fr.raict.portal.rules;

import org.jspecify.annotations.NullMarked;
