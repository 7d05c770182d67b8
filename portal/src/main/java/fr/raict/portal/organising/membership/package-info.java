/** Which authorities are members or partners: listed, marked one by one, and marked by a pasted list. */
@NullMarked
package fr.raict.portal.organising.membership;

import org.jspecify.annotations.NullMarked;
