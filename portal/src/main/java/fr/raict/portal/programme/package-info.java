/** The public pages: home, programme, one workshop. */
@NullMarked
package fr.raict.portal.programme;

import org.jspecify.annotations.NullMarked;
