@NullMarked
package fr.raict.broken.one.domain;

import org.jspecify.annotations.NullMarked;
