package fr.raict.broken.one.persistence;

import fr.raict.broken.one.application.OneThings;
import fr.raict.broken.one.domain.OneThing;

class MongoOneThings implements OneThings {
    @Override
    public OneThing find() {
        return new OneDocument(1).toAggregate();
    }
}
