@NullMarked
package fr.raict.broken.layers.persistence;

import org.jspecify.annotations.NullMarked;
