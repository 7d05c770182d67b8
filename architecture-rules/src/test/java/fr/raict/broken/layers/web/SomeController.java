package fr.raict.broken.layers.web;

import fr.raict.broken.layers.messaging.SomeListener;
import fr.raict.broken.layers.persistence.MongoThings;

class SomeController {
    Class<?>[] used = {SomeListener.class, MongoThings.class};
}
