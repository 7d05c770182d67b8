/** What a service keeps of one person: shown, handed out, erased when it is asked for, and when its time is over. */
@NullMarked
package fr.raict.platform.privacy;

import org.jspecify.annotations.NullMarked;
