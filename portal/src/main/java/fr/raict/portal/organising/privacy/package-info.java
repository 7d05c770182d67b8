/** What all services keep of one person: organisers show it, take it as a file, and have it erased. */
@NullMarked
package fr.raict.portal.organising.privacy;

import org.jspecify.annotations.NullMarked;
