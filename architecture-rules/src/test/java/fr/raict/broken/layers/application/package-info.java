@NullMarked
package fr.raict.broken.layers.application;

import org.jspecify.annotations.NullMarked;
