@NullMarked
package fr.raict.broken.everything.web;

import org.jspecify.annotations.NullMarked;
