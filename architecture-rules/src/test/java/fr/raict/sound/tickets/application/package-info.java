@NullMarked
package fr.raict.sound.tickets.application;

import org.jspecify.annotations.NullMarked;
