@NullMarked
package fr.raict.broken.access.web;

import org.jspecify.annotations.NullMarked;
