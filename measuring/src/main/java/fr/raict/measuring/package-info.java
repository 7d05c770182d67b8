/** How benchmarks measure: figures beside their baselines, and loads of a constant rate. */
@NullMarked
package fr.raict.measuring;

import org.jspecify.annotations.NullMarked;
