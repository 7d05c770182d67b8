package fr.raict.broken.two.application;

import fr.raict.broken.one.application.OneThings;
import fr.raict.broken.one.domain.OneRule;
import fr.raict.broken.one.domain.OneThing;

class UseOneThing {
    Class<?>[] used = {OneThing.class, OneThings.class, OneRule.class};
}
