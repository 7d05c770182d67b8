@NullMarked
package fr.raict.broken.circle.application;

import org.jspecify.annotations.NullMarked;
