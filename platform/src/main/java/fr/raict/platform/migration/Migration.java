package fr.raict.platform.migration;

import java.util.function.Consumer;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A step from one form of what is stored to the next; a bean of the service whose data it is. Steps are never changed
 * once released, only followed by others.
 *
 * @param number its place among the steps of its service, from 1
 * @param step finds what is still in the old form and changes nothing else, so that it may stop halfway, run twice, and
 *            run in two instances at once
 */
public record Migration(int number, String title, Consumer<MongoOperations> step) {
}
