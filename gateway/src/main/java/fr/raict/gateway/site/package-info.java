/** The site as the outside sees it: its public address, its areas and the paths that are secrets. */
@NullMarked
package fr.raict.gateway.site;

import org.jspecify.annotations.NullMarked;
