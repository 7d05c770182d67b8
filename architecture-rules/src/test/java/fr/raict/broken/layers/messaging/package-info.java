@NullMarked
package fr.raict.broken.layers.messaging;

import org.jspecify.annotations.NullMarked;
