/** Who speaks for which authority: asked for by the account, confirmed or refused by an organiser. */
@NullMarked
package fr.raict.registration.mandates;

import org.jspecify.annotations.NullMarked;
