/** Forms typed and not sent: the gateway keeps them for their browser and brings them back to be shown again. */
@NullMarked
package fr.raict.portal.kept;

import org.jspecify.annotations.NullMarked;
