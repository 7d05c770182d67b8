package fr.raict.broken.one.application;

import fr.raict.broken.one.domain.OneThing;

public interface OneThings {
    OneThing find();
}
