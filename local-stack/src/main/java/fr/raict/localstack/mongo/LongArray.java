package fr.raict.localstack.mongo;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/** A long array whose elements are decoded when somebody looks at them; otherwise a list like any other. */
final class LongArray extends AbstractList<@Nullable Object> implements RandomAccess {
    private final List<@Nullable Object> elements;

    LongArray(List<StoredElement> stored) {
        this.elements = new ArrayList<>(stored);
    }

    @Override
    public @Nullable Object get(int index) {
        var element = elements.get(index);
        if (!(element instanceof StoredElement stored)) {
            return element;
        }
        var value = stored.value();
        elements.set(index, value);
        return value;
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object value) {
        var before = get(index);
        elements.set(index, value);
        return before;
    }

    @Override
    public void add(int index, @Nullable Object value) {
        elements.add(index, value);
        modCount++;
    }

    @Override
    public @Nullable Object remove(int index) {
        var before = get(index);
        elements.remove(index);
        modCount++;
        return before;
    }

    @Override
    public int size() {
        return elements.size();
    }
}
