package fr.raict.broken.square.application;

import fr.raict.broken.circle.application.Circle;

public class Square {
    Class<?> other = Circle.class;
}
