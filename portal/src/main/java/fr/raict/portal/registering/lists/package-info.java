/** Reading a list of people that somebody pasted or uploaded: text of any encoding, CSV, addresses of a mail, XLSX. */
@NullMarked
package fr.raict.portal.registering.lists;

import org.jspecify.annotations.NullMarked;
