@NullMarked
package fr.raict.broken.two.application;

import org.jspecify.annotations.NullMarked;
