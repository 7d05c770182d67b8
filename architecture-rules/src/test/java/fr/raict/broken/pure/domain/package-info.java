@NullMarked
package fr.raict.broken.pure.domain;

import org.jspecify.annotations.NullMarked;
