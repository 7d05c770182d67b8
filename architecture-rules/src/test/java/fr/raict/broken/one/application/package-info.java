@NullMarked
package fr.raict.broken.one.application;

import org.jspecify.annotations.NullMarked;
