@NullMarked
package fr.raict.broken.one.persistence;

import org.jspecify.annotations.NullMarked;
