@NullMarked
package fr.raict.broken.names;

import org.jspecify.annotations.NullMarked;
