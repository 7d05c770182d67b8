@NullMarked
package fr.raict.broken.injection.application;

import org.jspecify.annotations.NullMarked;
