@NullMarked
package fr.raict.broken.layers.web;

import org.jspecify.annotations.NullMarked;
