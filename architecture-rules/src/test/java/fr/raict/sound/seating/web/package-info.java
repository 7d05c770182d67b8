@NullMarked
package fr.raict.sound.seating.web;

import org.jspecify.annotations.NullMarked;
