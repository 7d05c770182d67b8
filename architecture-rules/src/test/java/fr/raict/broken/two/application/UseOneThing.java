package fr.raict.broken.two.application;

import fr.raict.broken.one.domain.OneThing;

class UseOneThing {
    OneThing one = new OneThing(1);
}
