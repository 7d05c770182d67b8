package fr.raict.localstack.mongo;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/** An iterator that finds the next element before it gives it away, and knows which were given away. */
abstract class Lookahead<T> implements Iterator<T> {
    private @Nullable T next;

    /** The next element, or null if there is none. */
    abstract @Nullable T find();

    /** The element last found is given away. */
    abstract void taken(T element);

    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = find();
        }
        return next != null;
    }

    @Override
    public final T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var element = next;
        next = null;
        taken(element);
        return element;
    }
}
