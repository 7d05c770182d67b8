/** Consumes events: retries what may pass, puts aside what cannot, lists and replays it. */
@NullMarked
package fr.raict.platform.consumption;

import org.jspecify.annotations.NullMarked;
