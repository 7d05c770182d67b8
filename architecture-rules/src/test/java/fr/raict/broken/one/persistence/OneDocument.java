package fr.raict.broken.one.persistence;

import fr.raict.broken.one.domain.OneThing;

record OneDocument(int size) {
    OneThing toAggregate() {
        return new OneThing(size);
    }
}
