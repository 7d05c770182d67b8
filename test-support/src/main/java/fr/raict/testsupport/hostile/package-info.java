/** Broken and hostile requests, made from the routes of a service. */
@NullMarked
package fr.raict.testsupport.hostile;

import org.jspecify.annotations.NullMarked;
