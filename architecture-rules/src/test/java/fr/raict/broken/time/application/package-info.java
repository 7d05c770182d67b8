@NullMarked
package fr.raict.broken.time.application;

import org.jspecify.annotations.NullMarked;
