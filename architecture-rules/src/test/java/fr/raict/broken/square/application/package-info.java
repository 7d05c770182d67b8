@NullMarked
package fr.raict.broken.square.application;

import org.jspecify.annotations.NullMarked;
