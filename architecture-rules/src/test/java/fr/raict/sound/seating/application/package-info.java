@NullMarked
package fr.raict.sound.seating.application;

import org.jspecify.annotations.NullMarked;
