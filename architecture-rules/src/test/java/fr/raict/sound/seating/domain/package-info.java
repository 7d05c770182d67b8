@NullMarked
package fr.raict.sound.seating.domain;

import org.jspecify.annotations.NullMarked;
