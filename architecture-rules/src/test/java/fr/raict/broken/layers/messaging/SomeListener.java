package fr.raict.broken.layers.messaging;

import fr.raict.broken.layers.persistence.MongoThings;

public class SomeListener {
    Class<?> used = MongoThings.class;
}
