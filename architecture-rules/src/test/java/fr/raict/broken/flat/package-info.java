@NullMarked
package fr.raict.broken.flat;

import org.jspecify.annotations.NullMarked;
